import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant, Locale, PositionCode, SubmissionKind } from '#db/schema.ts'
import type { Choices } from '../register/choices.ts'
import { isAnswered, published } from '../register/conditions.server.ts'
import { excerptOf } from '../register/excerpt.ts'
import { readTiedParagraphs, type TiedParagraph } from './tied-paragraphs.server.ts'

const SHOWN = 5
const ARGUMENTS = 3
const ARGUMENT_LENGTH = 240

export type Voice = {
  reference: string
  kind: SubmissionKind
  title: string
  code: PositionCode | null
  supportCount: number
}
export type TakenPosition = Voice & { summary: string; answeredAt: Instant }
export type Argument = { reference: string; kind: SubmissionKind; locale: Locale; text: string }
export type TermFacts = {
  arguments: Argument[]
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
  usual: PositionCode | null,
  now: Instant,
): Promise<TermFacts> {
  const [term, reasons, minority, positions, paragraphs] = await Promise.all([
    db
      .selectFrom('term')
      .select(['examples', 'counter_examples'])
      .where('id', '=', termId)
      .executeTakeFirst(),
    readArguments(db, choices, now),
    readMinority(db, choices, usual, now),
    readPositions(db, choices, now),
    readTiedParagraphs(db, choices, now),
  ])
  return {
    arguments: reasons,
    minority,
    positions,
    paragraphs,
    examples: term?.examples ?? null,
    counterExamples: term?.counter_examples ?? null,
  }
}

/** Why people want it, in their own words: first those that most support, then the newest. */
async function readArguments(db: Database, choices: Choices, now: Instant): Promise<Argument[]> {
  const rows = await published(db, choices, now)
    .where('public_justification', 'is not', null)
    .where('public_justification', '<>', '')
    .select(['reference', 'submission.kind', 'submission.locale', 'public_justification'])
    // Along an index: numbers rise with time.
    .orderBy('support_count', 'desc')
    .orderBy('submission.id', 'desc')
    .limit(ARGUMENTS)
    .execute()
  return rows.map((row) => ({
    reference: row.reference,
    kind: row.kind,
    locale: row.locale,
    text: excerptOf(row.public_justification ?? '', ARGUMENT_LENGTH),
  }))
}

/** Refused ones first, then those answered otherwise than most; those that more support come first. */
async function readMinority(
  db: Database,
  choices: Choices,
  usual: PositionCode | null,
  now: Instant,
): Promise<Voice[]> {
  const rejected = await readOutvoted(db, choices, now, (eb) =>
    eb('position_code', '=', 'rejected'),
  )
  const rest = SHOWN - rejected.length
  if (!usual || rest === 0) return rejected
  const others = await readOutvoted(db, choices, now, (eb) =>
    eb.and([eb('position_code', '<>', usual), eb('position_code', '<>', 'rejected')]),
  )
  return [...rejected, ...others.slice(0, rest)]
}

async function readOutvoted(
  db: Database,
  choices: Choices,
  now: Instant,
  hasCode: (eb: ExpressionBuilder<DB, 'submission'>) => Expression<SqlBool>,
): Promise<Voice[]> {
  const rows = await published(db, choices, now)
    .where(isAnswered())
    .where(hasCode)
    .select(['reference', 'submission.kind', 'public_title', 'position_code', 'support_count'])
    .orderBy('support_count', 'desc')
    .orderBy('submission.id', 'desc')
    .limit(SHOWN)
    .execute()
  return rows.map(voiceOf)
}

/** The newest answers, in the words of the city. */
async function readPositions(
  db: Database,
  choices: Choices,
  now: Instant,
): Promise<TakenPosition[]> {
  const rows = await published(db, choices, now)
    .where(isAnswered())
    .where('position_id', 'is not', null)
    .select(['reference', 'submission.kind', 'public_title', 'position_code', 'support_count'])
    .select(['position_id', 'answered_at', 'submission.received_at'])
    .orderBy('answered_at', 'desc')
    .orderBy('submission.id', 'desc')
    .limit(SHOWN)
    .execute()
  // Asked after: joined, the databases begin with the positions, of which there are as many.
  const summaries = await readSummaries(
    db,
    rows.map((row) => row.position_id ?? 0),
  )
  return rows.flatMap((row) => {
    const summary = summaries.get(row.position_id ?? 0)
    if (summary === undefined) return []
    return [{ ...voiceOf(row), summary, answeredAt: row.answered_at ?? row.received_at }]
  })
}

async function readSummaries(db: Database, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('position')
    .select(['id', 'summary'])
    .where('id', 'in', [0, ...ids])
    .where('state', '=', 'published')
    .execute()
  return new Map(rows.map((row) => [row.id, row.summary]))
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
