import type { Kysely } from 'kysely'
import type { DB, Instant, SubmissionKind } from '#db/schema.ts'
import type { SimilarVerdict } from '#db/similar-tables.ts'

type Judgement = {
  /** Null: a support in place of a text of one's own. */
  submissionId: number | null
  verdict: SimilarVerdict
  saidBy: 'author' | 'moderator'
}

const MOST = 10

/** Keeps what somebody said of two submissions; gives of how many. Whoever says otherwise later is believed. */
export async function keepJudgement(
  db: Kysely<DB>,
  others: readonly string[],
  { submissionId, verdict, saidBy }: Judgement,
  now: Instant,
): Promise<number> {
  if (others.length === 0) return 0
  const rows = await db
    .selectFrom('submission')
    .select('id')
    .where('reference', 'in', others.slice(0, MOST))
    .where('visibility', '=', 'published')
    .execute()
  const values = rows
    .filter(({ id }) => id !== submissionId)
    .map(({ id }) => ({
      submission_id: submissionId,
      other_id: id,
      verdict,
      said_by: saidBy,
      said_at: now,
    }))
  if (values.length === 0) return 0
  await db
    .insertInto('similar_judgement')
    .values(values)
    .onConflict((conflict) =>
      conflict
        .columns(['submission_id', 'other_id', 'said_by'])
        .doUpdateSet({ verdict, said_at: now }),
    )
    .execute()
  return values.length
}

export type SupportedOther = { reference: string; kind: SubmissionKind; title: string }

/** The public submission that the author of this one wrote to support. */
export async function readSupported(
  db: Kysely<DB>,
  submissionId: number,
): Promise<SupportedOther | null> {
  const row = await db
    .selectFrom('similar_judgement as said')
    .innerJoin('submission as other', 'other.id', 'said.other_id')
    .select(['other.reference', 'other.kind', 'other.public_title as title'])
    .where('said.submission_id', '=', submissionId)
    .where('said.said_by', '=', 'author')
    .where('said.verdict', '=', 'same')
    .where('other.visibility', '=', 'published')
    .orderBy('said.id', 'desc')
    .executeTakeFirst()
  return row ? { ...row, title: row.title ?? '' } : null
}

export type AuthorSaid = { reference: string; title: string; verdict: SimilarVerdict }

/** What the author of this one said of public others, for the desk. */
export async function readAuthorSaid(db: Kysely<DB>, submissionId: number): Promise<AuthorSaid[]> {
  const rows = await db
    .selectFrom('similar_judgement as said')
    .innerJoin('submission as other', 'other.id', 'said.other_id')
    .select(['other.reference', 'other.public_title as title', 'said.verdict'])
    .where('said.submission_id', '=', submissionId)
    .where('said.said_by', '=', 'author')
    .where('other.visibility', '=', 'published')
    .orderBy('said.id')
    .execute()
  return rows.map((row) => ({ ...row, title: row.title ?? '' }))
}

/** What the author of this one said of others: by the id of the other. */
export async function authorJudgements(
  db: Kysely<DB>,
  submissionId: number,
): Promise<Map<number, SimilarVerdict>> {
  const rows = await db
    .selectFrom('similar_judgement')
    .select(['other_id', 'verdict'])
    .where('submission_id', '=', submissionId)
    .where('said_by', '=', 'author')
    .execute()
  return new Map(rows.map((row) => [row.other_id, row.verdict]))
}
