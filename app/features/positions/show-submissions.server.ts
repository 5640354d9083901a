import type { Kysely } from 'kysely'
import type { DB, Handling, Instant, Submission } from '#db/schema.ts'
import { staffTitle } from '../staff-register/staff-title.ts'
import { awaitsAnswer, statusOf, type Status } from '../submissions/status.ts'

/** A submission beside the position that answers it. */
export type ShownSubmission = {
  reference: string
  /** Null where this person may not read what is not public. */
  title: string | null
  /** What the public reads. */
  body: string | null
  status: Status
  handling: Handling
  unit: string | null
  supportCount: number
  answerDueAt: Instant
  /** Can be answered: public, and without an answer. */
  isAnswerable: boolean
}

export async function showSubmissions(
  db: Kysely<DB>,
  rows: readonly Submission[],
  mayReadOriginals: boolean,
): Promise<ShownSubmission[]> {
  const unitIds = rows.flatMap((row) => row.unit_id ?? [])
  const units = new Map((await readUnits(db, unitIds)).map((unit) => [unit.id, unit.short_name]))
  return rows.map((row) => ({
    reference: row.reference,
    title: staffTitle(row, mayReadOriginals),
    body: row.visibility === 'published' ? row.public_body : null,
    status: statusOf(row),
    handling: row.handling,
    unit: row.unit_id === null ? null : (units.get(row.unit_id) ?? null),
    supportCount: row.support_count,
    answerDueAt: row.answer_due_at,
    isAnswerable: row.visibility === 'published' && awaitsAnswer(row),
  }))
}

async function readUnits(db: Kysely<DB>, ids: readonly number[]) {
  if (ids.length === 0) return []
  return db.selectFrom('unit').select(['id', 'short_name']).where('id', 'in', ids).execute()
}
