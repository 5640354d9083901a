import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from '../assignments/acting.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { auditConsultation } from './audit-consultation.server.ts'
import { checkContent } from './check-notice.ts'
import type { WordsForm } from './forms.ts'
import { readLinks, takenDocuments, writeLinks } from './notice-links.server.ts'
import { changedColumns, wordColumns } from './notice-row.ts'
import { readConsultation } from './read-consultation.server.ts'
import type { NoticeRefusal } from './refusals.ts'
import { raise, readRow } from './save-consultation.server.ts'

/** A correction as the public reads it: when, of what, and why. */
export type NoticeChange = { id: number; at: Instant; fields: string[]; note: string }

/**
 * Corrects the words of an announcement that people have read: each correction joins a public list.
 * Dates, level and legal basis stay; so does every document that remarks are taken to.
 */
export function correctNotice(
  db: Database,
  seen: { id: number; revision: number },
  form: WordsForm & { note: string },
  actor: AccountActor,
  { now }: ActContext,
): Promise<Result<null, NoticeRefusal>> {
  return undoWhenRefused<null, NoticeRefusal>(db, async (trx) => {
    const row = await readRow(trx, seen.id)
    if (!row) return refuse({ reason: 'notFound' })
    if (row.state !== 'open') return refuse({ reason: 'wrongState' })
    const columns = wordColumns(form)
    const before = await readLinks(trx, seen.id)
    if (before.documents.some((id) => !form.documents.includes(id))) {
      return refuse({ reason: 'documentInUse' })
    }
    if (!(await raise(trx, seen, columns))) return refuse({ reason: 'conflict' })
    const linked = await writeLinks(trx, seen.id, form)
    if (!linked.ok) return refuse({ reason: linked.refusal })
    const fields = [...changedColumns(row, columns), ...linked.value]
    if (fields.length === 0) return refuse({ reason: 'unchanged' })
    const corrected = await readConsultation(trx, seen.id)
    if (!corrected) return refuse({ reason: 'notFound' })
    const taken = linked.value.includes('documents') ? await takenDocuments(trx, seen.id, now) : []
    const problems = checkContent(corrected, corrected.basis, taken)
    if (problems.length > 0) {
      return refuse({ reason: 'problems', codes: problems.map((problem) => problem.code) })
    }
    await trx
      .insertInto('consultation_change')
      .values({
        consultation_id: seen.id,
        fields: JSON.stringify(fields),
        note: form.note,
        changed_by: actor.id,
        changed_at: now,
      })
      .execute()
    await auditConsultation(trx, seen.id, 'corrected', { columns: fields }, actor, now)
    return ok(null)
  })
}

/** From the first to the last. */
export async function readChanges(db: Kysely<DB>, id: number): Promise<NoticeChange[]> {
  const rows = await db
    .selectFrom('consultation_change')
    .select(['id', 'changed_at as at', 'fields', 'note'])
    .where('consultation_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, fields: JSON.parse(row.fields) as string[] }))
}
