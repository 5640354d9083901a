import { findPersonalData } from '#app/features/moderation/personal-data.ts'
import { hintRoutes } from '#app/features/moderation/route-hints.ts'
import { readObjects, readRows } from './read-data.ts'
import type { Figures } from './similar-eval.ts'

type Sent = { id: number | string; title: string; text: string; text_is_cost_table?: boolean }
type Flag = { source: string; kind: string; words: string }

const AROUND = 30
const PLANTED = 'Proszę dzwonić: 501 234 567.'
const PLANTED_FAULT = 'Zgłaszam awarię przy szkole.'

/**
 * Every flag that moderators would see on texts of civic budgets: data about a person, and other
 * ways a matter may want to go. Each is printed, for a person to say which are false.
 */
export function flagFigures(dataRoot: string, part = 'dev'): Figures {
  const texts = [
    ...readObjects<Sent>(dataRoot, `lodz_bo_2026/${part}/submissions.jsonl`)
      .filter((sent) => !sent.text_is_cost_table)
      .map((sent) => ({ source: `Łódź ${sent.id}`, text: `${sent.title}\n${sent.text}` })),
    ...readRows(dataRoot, `pabulib_pl/${part}/projects.csv`).map((row) => ({
      source: [row.city, row.year, row.district, row.project_id].join('/'),
      text: row.name ?? '',
    })),
  ]
  const control = (name: string, found: number) => ({
    name,
    value: `${found} of ${texts.length}`,
    target: 'all',
    met: found === texts.length,
  })
  const personal: Flag[] = []
  const routes: Flag[] = []
  for (const { source, text } of texts) {
    for (const { kind, start, end } of findPersonalData(text)) {
      personal.push({ source, kind, words: shown(text, start, end) })
    }
    for (const { route, words } of hintRoutes(text)) {
      routes.push({ source, kind: route, words: words.join(', ') })
    }
  }
  const share = (flags: readonly Flag[]) => {
    const flagged = new Set(flags.map((flag) => flag.source)).size
    return `${((100 * flagged) / Math.max(1, texts.length)).toFixed(2)} % (${flagged} of ${texts.length})`
  }
  // Few flags say something only when the finders see what is there: one planted in every text.
  const planted = texts.filter(({ text }) => findPersonalData(`${text}\n${PLANTED}`).length > 0)
  const hinted = texts.filter(({ text }) => hintRoutes(`${text}\n${PLANTED_FAULT}`).length > 0)
  return {
    figures: [
      control('control: a telephone number planted in each text is found', planted.length),
      control('control: a fault planted in each text is found', hinted.length),
      {
        name: 'texts with a flag of personal data',
        value: share(personal),
        target: 'false ones < 0.5 %',
        met: null,
      },
      {
        name: 'texts with a hint of another way',
        value: share(routes),
        target: 'false ones < 0.5 %',
        met: null,
      },
    ],
    lists: [
      { title: 'Flags of personal data', lines: personal.map(lineOf) },
      { title: 'Hints of another way', lines: routes.map(lineOf) },
    ],
  }
}

function lineOf({ source, kind, words }: Flag): string {
  return `${kind} | ${words} | ${source}`
}

function shown(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ')
}
