import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant, PositionCode, SubmissionKind } from '#db/schema.ts'
import type { Choices } from '../register/choices.ts'
import { published } from '../register/conditions.server.ts'

const SHOWN = 5
const PARAGRAPHS = 6

export type Voice = {
  reference: string
  kind: SubmissionKind
  title: string
  code: PositionCode | null
  supportCount: number
}
export type TakenPosition = Voice & { summary: string; answeredAt: Instant }
export type TiedParagraph = {
  slug: string
  document: string
  version: number
  key: string
  number: string | null
  text: string
  remarks: number
  isChanged: boolean
}
export type TermFacts = {
  minority: Voice[]
  positions: TakenPosition[]
  paragraphs: TiedParagraph[]
  examples: string | null
  counterExamples: string | null
}

/** What was said about a goal or an area beyond its numbers; each part by a rule, none by taste. */
export async function readTerm(
  db: Database,
  termId: number,
  choices: Choices,
  now: Instant,
): Promise<TermFacts> {
  const [term, minority, positions, changed, remarked] = await Promise.all([
    db
      .selectFrom('term')
      .select(['examples', 'counter_examples'])
      .where('id', '=', termId)
      .executeTakeFirst(),
    readMinority(db, choices, now),
    readPositions(db, choices, now),
    readChanged(db, choices, now),
    readRemarked(db, choices, now),
  ])
  return {
    minority,
    positions,
    paragraphs: joinParagraphs(changed, remarked),
    examples: term?.examples ?? null,
    counterExamples: term?.counter_examples ?? null,
  }
}

/** Refused ones first, then the answered ones with the fewest supporters; of equals the oldest. */
async function readMinority(db: Database, choices: Choices, now: Instant): Promise<Voice[]> {
  return published(db, choices, now)
    .where('handling', 'in', ['answered', 'reflected'])
    .select(['reference', 'submission.kind', 'public_title', 'position_code', 'support_count'])
    .orderBy((eb) => eb.case().when('position_code', '=', 'rejected').then(0).else(1).end())
    .orderBy('support_count')
    .orderBy('received_at')
    .orderBy('submission.id')
    .limit(SHOWN)
    .execute()
    .then((rows) => rows.map(voiceOf))
}

/** The newest answers, in the words of the city. */
async function readPositions(
  db: Database,
  choices: Choices,
  now: Instant,
): Promise<TakenPosition[]> {
  const rows = await published(db, choices, now)
    .innerJoin('position', 'position.id', 'submission.position_id')
    .where('position.state', '=', 'published')
    .where('handling', 'in', ['answered', 'reflected'])
    .select(['reference', 'submission.kind', 'public_title', 'position_code', 'support_count'])
    .select(['position.summary', 'answered_at', 'submission.received_at'])
    .orderBy('answered_at', 'desc')
    .orderBy('submission.id', 'desc')
    .limit(SHOWN)
    .execute()
  return rows.map((row) => ({
    ...voiceOf(row),
    summary: row.summary,
    answeredAt: row.answered_at ?? row.received_at,
  }))
}

function voiceOf(row: {
  reference: string
  kind: SubmissionKind
  public_title: string | null
  position_code: PositionCode | null
  support_count: number
}): Voice {
  return {
    reference: row.reference,
    kind: row.kind,
    title: row.public_title ?? '',
    code: row.position_code,
    supportCount: row.support_count,
  }
}

/** Paragraphs of public versions that a position on one of these submissions changed. */
function readChanged(db: Database, choices: Choices, now: Instant) {
  return inDocuments(db)
    .innerJoin('position_block', (join) =>
      join
        .onRef('position_block.block_id', '=', 'block_version.block_id')
        .onRef('position_block.version_id', '=', 'block_version.version_id'),
    )
    .where(
      'position_block.position_id',
      'in',
      published(db, choices, now)
        .where('submission.position_id', 'is not', null)
        .select((eb) => eb.ref('submission.position_id').$notNull().as('position_id')),
    )
    .distinct()
    .execute()
}

/** Paragraphs that these submissions are remarks on, as they were worded then. */
function readRemarked(db: Database, choices: Choices, now: Instant) {
  return inDocuments(db)
    .innerJoin('remark', (join) =>
      join
        .onRef('remark.block_id', '=', 'block_version.block_id')
        .onRef('remark.version_id', '=', 'block_version.version_id'),
    )
    .where(
      'remark.submission_id',
      'in',
      published(db, { ...choices, kind: 'remark' }, now).select('submission.id'),
    )
    .select('remark.submission_id')
    .execute()
}

function inDocuments(db: Kysely<DB>) {
  return db
    .selectFrom('block_version')
    .innerJoin('block', 'block.id', 'block_version.block_id')
    .innerJoin('document_version', 'document_version.id', 'block_version.version_id')
    .innerJoin('document', 'document.id', 'document_version.document_id')
    .where('document_version.state', '<>', 'draft')
    .where('document.retired_at', 'is', null)
    .select([
      'block.id',
      'block.key',
      'document.slug',
      'document.title',
      'document_version.number as version',
      'block_version.number',
      'block_version.text',
    ])
}

type Found = Omit<Awaited<ReturnType<typeof readChanged>>[number], never>

/** Each paragraph once, in its newest version: changed ones first, then those with the most remarks. */
function joinParagraphs(changed: readonly Found[], remarked: readonly Found[]): TiedParagraph[] {
  const byBlock = new Map<number, TiedParagraph>()
  const add = (row: Found, more: { remarks: number; isChanged: boolean }) => {
    const known = byBlock.get(row.id)
    const newest = known && known.version > row.version ? known : { ...row, document: row.title }
    byBlock.set(row.id, {
      slug: newest.slug,
      document: newest.document,
      version: newest.version,
      key: newest.key,
      number: newest.number,
      text: newest.text,
      remarks: (known?.remarks ?? 0) + more.remarks,
      isChanged: (known?.isChanged ?? false) || more.isChanged,
    })
  }
  for (const row of changed) add(row, { remarks: 0, isChanged: true })
  for (const row of remarked) add(row, { remarks: 1, isChanged: false })
  return [...byBlock.values()]
    .toSorted(
      (a, b) =>
        Number(b.isChanged) - Number(a.isChanged) ||
        b.remarks - a.remarks ||
        a.slug.localeCompare(b.slug),
    )
    .slice(0, PARAGRAPHS)
}
