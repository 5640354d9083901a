import { excerptOf } from '#app/features/register/excerpt.ts'

export type ItemRow = {
  id: number
  reference: string
  public_title: string
  beginning: string
  received_at: string
  channel: string
  estate_name: string | null
  handling: string
  position_code: string | null
  answered_at: string | null
  answer_due_at: string
  unit_name: string | null
  support_count: number
}

export type TagRow = {
  submission_id: number
  is_main: number
  kind: string
  code: string
  icon: string
  name_pl: string
}

const CHANNELS: Record<string, [icon: string, name: string]> = {
  web: ['globe', 'internet'],
  paper: ['file-text', 'papier'],
  phone: ['phone', 'telefon'],
  email: ['mail', 'e-mail'],
  workshop: ['presentation', 'warsztaty'],
  oral: ['message-circle', 'rozmowa'],
}

const POSITIONS: Record<string, [tone: string, icon: string, name: string]> = {
  accepted: ['ok', 'circle-check', 'Uwzględniono'],
  accepted_in_part: ['part', 'contrast', 'Uwzględniono w\u00A0części'],
  already_in_text: ['info', 'book-open-check', 'Już jest w tekście'],
  rejected: ['no', 'circle-x', 'Nie uwzględniono'],
  clarified: ['info', 'info', 'Wyjaśniono'],
  out_of_scope: ['out', 'corner-up-right', 'Poza zakresem'],
  deferred: ['later', 'clock', 'Do dalszego etapu'],
}

const STATES: Record<string, [tone: string, icon: string, name: string]> = {
  received: ['wait', 'hourglass', 'Czeka na odpowiedź'],
  assigned: ['unit', 'send', 'Przekazano do jednostki'],
  in_analysis: ['wait', 'hourglass', 'W\u00A0analizie'],
  answered: ['ok', 'circle-check', 'Jest odpowiedź'],
  reflected: ['doc', 'pen-line', 'Zmieniono dokument'],
}

const LATE: [string, string, string] = ['late', 'triangle-alert', 'Po terminie']

const DATE = new Intl.DateTimeFormat('pl', { dateStyle: 'long', timeZone: 'Europe/Warsaw' })
const PLURAL = new Intl.PluralRules('pl')

/** The rows of the public list as one would write them by hand: string templates, nothing else. */
export function listItems(rows: readonly ItemRow[], tags: readonly TagRow[], sprite: string) {
  const icon = (name: string, small = '') =>
    `<svg class="icon${small}" focusable="false" aria-hidden="true"><use href="${sprite}#${name}"></use></svg>`
  const status = ([tone, name, word]: [string, string, string] = ['', '', '']) =>
    `<span class="status tone--${tone}">${icon(name)}<span>${word}</span></span>`
  const now = new Date().toISOString()
  const tagsOf = new Map<number, TagRow[]>()
  for (const tag of tags) {
    const known = tagsOf.get(tag.submission_id)
    if (known) known.push(tag)
    else tagsOf.set(tag.submission_id, [tag])
  }

  function item(row: ItemRow): string {
    const own = tagsOf.get(row.id) ?? []
    const areas = own.filter(({ kind }) => kind === 'area')
    const goals = own.filter(({ kind }) => kind === 'goal')
    const layers = areas.map(({ code }) => `<i class="area--${code}"></i>`).join('')
    const [channelIcon, channel] = CHANNELS[row.channel] ?? ['', '']
    const place = row.estate_name
      ? `<span>${icon('map-pin', ' s')}${text(row.estate_name)}</span>`
      : ''
    const areaTags = areas.map(
      ({ code, icon: name, name_pl }) =>
        `<span class="area area--${code}">${icon(name)}<span>${text(name_pl)}</span></span>`,
    )
    const goalTags = goals.map(
      ({ code, name_pl }) =>
        `<span class="goal"><span class="goal__code">${code}</span> <!-- -->${text(name_pl)}</span>`,
    )
    const isAnswered = row.handling === 'answered' || row.handling === 'reflected'
    const isLate = !isAnswered && row.answer_due_at < now
    const state =
      isAnswered && row.position_code
        ? status(POSITIONS[row.position_code]) +
          (row.handling === 'reflected' ? status(STATES.reflected) : '')
        : status(STATES[row.handling]) + (isLate ? status(LATE) : '')
    const facts =
      row.support_count > 0
        ? `<div class="meta"><span>${icon('thumbs-up', ' s')}${supporters(row.support_count)}</span></div>`
        : ''
    return `<li class="pitem"><span class="strata" aria-hidden="true">${layers}</span><article class="pitem__b"><div class="meta"><span class="nr">${row.reference}</span><time dateTime="${row.received_at}">${DATE.format(new Date(row.received_at))}</time>${place}<span>${icon(channelIcon, ' s')}${channel}</span></div><h3><a href="/postulaty/${row.reference}">${text(row.public_title)}</a></h3><p class="pitem__x">${text(excerptOf(row.beginning))}</p><div class="tags">${areaTags.join('')}${goalTags.join('')}</div><div class="pitem__f"><div class="row">${state}<span class="answer">${answer(row, isLate)}</span></div>${facts}</div></article></li>`
  }

  return `<ul class="plist">${rows.map(item).join('')}</ul>`
}

function answer(row: ItemRow, isLate: boolean): string {
  if (row.answered_at) return `odpowiedź ${DATE.format(new Date(row.answered_at))}`
  const date = DATE.format(new Date(row.answer_due_at))
  if (isLate) return `odpowiedź miała być do ${date}`
  return row.unit_name
    ? `odpowiedź do ${date}, jednostka: ${text(row.unit_name)}`
    : `odpowiemy do ${date}`
}

function supporters(count: number): string {
  const words = { one: 'osoba popiera', few: 'osoby popierają' }
  return `${count} ${words[PLURAL.select(count) as 'one' | 'few'] ?? 'osób popiera'}`
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

function text(value: string): string {
  return value.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter)
}
