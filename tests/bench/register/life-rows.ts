import type { Instant } from '#db/schema.ts'
import { ANALYZER_VERSION } from '#app/features/language/analyse.ts'
import { remarkTitle } from '#app/features/remarks/remark-title.ts'
import { UNITS_MODEL } from '#app/features/suggestions/model.ts'
import { formatReference } from '#app/lib/reference-number.ts'
import type { AuditLog } from './audit-log.ts'
import { iso } from './days.ts'
import { addEvents } from './event-rows.ts'
import type { LearnedCounts } from './learned-counts.ts'
import type { Ground } from './make-ground.ts'
import type { Life } from './make-life.ts'
import { NO_TEXT, type MadeText, type TextMaker } from './made-texts.ts'
import { PositionRows } from './position-rows.ts'
import type { RegisterFrame } from './read-frame.ts'
import { addRow, type Rows } from './rows.ts'
import { addRounds } from './round-rows.ts'
import type { Random } from './seeded-random.ts'

export type RowMaker = {
  frame: RegisterFrame
  ground: Ground
  texts: TextMaker
  random: Random
  audit: AuditLog
  learned: LearnedCounts
  positions: PositionRows
  /** The last number of each year. */
  numbers: Map<number, number>
  /** The newest published postulate, into which others are merged. */
  target: { id: number; reference: string } | null
  seed: number
}

/** All the rows that one submission and what was done to it leave behind. */
export function addLife(rows: Rows, id: number, life: Life, maker: RowMaker): void {
  const { frame, ground, texts, random } = maker
  const { talk } = life
  const block = talk && random.chance(0.95) ? random.pick(talk.document.blocks) : null
  const number = block ? String(talk?.document.blocks.indexOf(block)) : null
  const title = talk
    ? texts.prepared(remarkTitle('Projekt dokumentu', block && { number, text: block.text }))
    : texts.title()
  const body = texts.body()
  const proposal = talk && random.chance(0.5) ? texts.sentence() : null
  const justification = random.chance(talk ? 0.4 : 0.1) ? texts.sentence() : null
  const words = [title, body, proposal, justification].map((text) => text ?? NO_TEXT)
  const reference = nextNumber(maker, life.received)
  const isPublic = life.published !== null
  const estate = random.chance(0.8) ? random.pickUneven(frame.estates) : null
  const isOrganisation = random.chance(0.15)
  const submitter = random.chance(0.15) ? random.pick(ground.residents) : null
  const supports = isPublic ? Math.floor(random.next() ** 8 * 25) : 0
  const merged = life.visibility === 'merged' ? (maker.target ?? null) : null
  if (life.visibility === 'merged' && !merged) life.visibility = 'redirected'
  const position =
    life.answered === null
      ? maker.positions.open(rows, id, reference, life, maker)
      : maker.positions.published(rows, id, reference, life, maker)
  const original = (text: MadeText | null) => text?.text ?? null
  const shown = (text: MadeText | null) => (isPublic ? (text?.text ?? null) : null)
  const at = iso(life.received)
  const byStaff = life.channel === 'paper' || life.channel === 'phone' || life.channel === 'oral'
  addRow(rows, 'submission', {
    id,
    reference,
    kind: life.kind,
    original_title: title.text,
    original_body: body.text,
    original_proposal: original(proposal),
    original_justification: original(justification),
    public_title: shown(title),
    public_body: shown(body),
    public_proposal: shown(proposal),
    public_justification: shown(justification),
    visibility: life.visibility,
    handling: life.handling,
    revision: 1 + addEvents(rows, id, life, position, maker),
    channel: life.channel,
    received_at: at,
    created_at: at,
    locale: 'pl',
    author_kind: isOrganisation ? 'organisation' : 'resident',
    organisation_name: isOrganisation ? 'Stowarzyszenie Przykładowe' : null,
    organisation_type: isOrganisation ? random.pick(['ngo', 'business', 'council'] as const) : null,
    estate_id: estate?.id ?? null,
    submitter_id: submitter,
    entered_by: byStaff ? life.moderator : null,
    follow_up_hash: `bench-${maker.seed}-${id}`,
    consultation_id: talk?.consultationId ?? null,
    is_late: 0,
    is_demo: 0,
    merged_into_id: merged?.id ?? null,
    moderation_due_at: frame.days.moderationDue(life.received),
    answer_due_at: frame.days.answerDue(life.received),
    published_at: instant(life.published),
    answered_at: instant(life.answered),
    unit_id: life.unit,
    position_id: life.answered === null ? null : position,
    position_code: life.code,
    main_area_id: life.terms?.main ?? null,
    support_count: supports,
  })
  addRow(rows, 'submission_version', {
    submission_id: id,
    version: 1,
    title: title.text,
    body: body.text,
    proposal: original(proposal),
    justification: original(justification),
    created_at: at,
  })
  if (random.chance(0.5)) {
    addRow(rows, 'submission_contact', { submission_id: id, email: `autor-${id}@example.pl` })
  }
  if (talk) addPlace(rows, id, life, block && { ...block, number })
  addTags(rows, id, life)
  addAssignment(rows, id, life, maker)
  addSupports(rows, id, supports, life, maker)
  if (life.terms && life.visibility === 'published') addRounds(rows, id, life, maker)
  if (life.visibility !== 'published') return
  if (life.kind === 'postulate') maker.target = { id, reference }
  const join = (what: 'lemmas' | 'p5', parts: readonly MadeText[]) =>
    parts
      .map((text) => text[what])
      .filter(Boolean)
      .join(' ')
  const place = estate?.name ?? NO_TEXT
  addRow(rows, 'submission_index', {
    submission_id: id,
    analyzer: ANALYZER_VERSION,
    title_tokens: title.lemmas,
    body_tokens: join('lemmas', [...words.slice(1), place]),
    p5: join('p5', [...words, place]),
  })
  const labels = [life.terms?.main ?? 0, ...(life.terms?.others ?? [])]
    .map((term) => ({ model: frame.modelOf.get(term) ?? 0, labelId: term }))
    .concat(life.unit === null ? [] : [{ model: UNITS_MODEL, labelId: life.unit }])
  maker.learned.learn(
    rows,
    id,
    words.flatMap((text) => text.lemmaIds),
    labels,
  )
}

function instant(at: number | null): Instant | null {
  return at === null ? null : iso(at)
}

function nextNumber(maker: RowMaker, received: number): string {
  const year = new Date(received).getUTCFullYear()
  const last = (maker.numbers.get(year) ?? 0) + 1
  maker.numbers.set(year, last)
  return formatReference(year, last)
}

function addPlace(
  rows: Rows,
  submission_id: number,
  { talk }: Life,
  block: { id: number; number: string | null; text: string } | null,
): void {
  if (!talk) return
  const place = { version_id: talk.document.versionId, block_id: block?.id ?? null }
  addRow(rows, 'remark', {
    submission_id,
    document_id: talk.document.id,
    ...place,
    block_number: block?.number ?? null,
    quoted_text: block?.text ?? null,
  })
  addRow(rows, 'remark_anchor', { submission_id, ...place, state: 'sent' })
}

function addTags(rows: Rows, submission_id: number, { terms, published, moderator }: Life): void {
  for (const term_id of terms ? [terms.main, ...terms.others] : []) {
    addRow(rows, 'tag', {
      submission_id,
      term_id,
      is_main: term_id === terms?.main ? 1 : 0,
      codebook_version: 1,
      proposed_by: moderator,
      proposed_at: iso(published ?? 0),
    })
  }
}

function addAssignment(
  rows: Rows,
  submission_id: number,
  life: Life,
  { frame, ground }: RowMaker,
): void {
  if (life.assigned === null || life.unit === null) return
  addRow(rows, 'assignment', {
    submission_id,
    unit_id: life.unit,
    due_on: frame.days.answerDue(life.received).slice(0, 10),
    assigned_by: ground.strategists[0] ?? null,
    assigned_at: iso(life.assigned),
    ended_at: instant(life.answered),
  })
}

function addSupports(
  rows: Rows,
  submission_id: number,
  count: number,
  life: Life,
  { ground, random }: RowMaker,
): void {
  const first = Math.floor(random.next() * ground.residents.length)
  const at = iso(life.published ?? life.received)
  for (let place = 0; place < Math.min(count, ground.residents.length); place += 1) {
    const account_id = ground.residents[(first + place) % ground.residents.length]!
    addRow(rows, 'support', { account_id, submission_id, created_at: at })
  }
}
