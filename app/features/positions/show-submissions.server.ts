import type { Kysely } from 'kysely'
import type { DB, Handling, Instant, Submission } from '#db/schema.ts'
import { remarkContexts, type RemarkContext } from '../remarks/remark-context.server.ts'
import { staffTitle } from '../staff-register/staff-title.ts'
import { publicText, type SubmissionText } from '../submissions/submission-text.ts'
import { awaitsAnswer, statusOf, type Status } from '../submissions/status.ts'

/** A submission beside the position that answers it. */
export type ShownSubmission = {
  id: number
  reference: string
  /** Null where this person may not read what is not public. */
  title: string | null
  /** What the public reads. */
  text: Omit<SubmissionText, 'title'> | null
  /** Of a remark: where it was written to, and the words its author saw. */
  place: ShownPlace | null
  status: Status
  handling: Handling
  unit: string | null
  supportCount: number
  answerDueAt: Instant
  /** Can be answered: public, and without an answer. */
  isAnswerable: boolean
}

type ShownPlace = Pick<
  RemarkContext,
  'documentTitle' | 'versionNumber' | 'blockNumber' | 'quotedText' | 'partAsGiven' | 'address'
>

export async function showSubmissions(
  db: Kysely<DB>,
  rows: readonly Submission[],
  mayReadOriginals: boolean,
): Promise<ShownSubmission[]> {
  const unitIds = rows.flatMap((row) => row.unit_id ?? [])
  const units = new Map((await readUnits(db, unitIds)).map((unit) => [unit.id, unit.short_name]))
  const places = await remarkContexts(
    db,
    rows.filter((row) => row.kind === 'remark').map((row) => row.id),
  )
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    title: staffTitle(row, mayReadOriginals),
    text: row.visibility === 'published' ? publicText(row) : null,
    place: placeOf(places.get(row.id)),
    status: statusOf(row),
    handling: row.handling,
    unit: row.unit_id === null ? null : (units.get(row.unit_id) ?? null),
    supportCount: row.support_count,
    answerDueAt: row.answer_due_at,
    isAnswerable: row.visibility === 'published' && awaitsAnswer(row),
  }))
}

function placeOf(context: RemarkContext | undefined): ShownPlace | null {
  if (!context) return null
  const { documentTitle, versionNumber, blockNumber, quotedText, partAsGiven, address } = context
  return { documentTitle, versionNumber, blockNumber, quotedText, partAsGiven, address }
}

async function readUnits(db: Kysely<DB>, ids: readonly number[]) {
  if (ids.length === 0) return []
  return db.selectFrom('unit').select(['id', 'short_name']).where('id', 'in', ids).execute()
}
