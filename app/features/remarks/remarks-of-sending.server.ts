import type { Kysely } from 'kysely'
import type { DB, Handling, Visibility } from '#db/schema.ts'
import { remarkContexts, type RemarkContext } from './remark-context.server.ts'

export type SentRemark = {
  reference: string
  visibility: Visibility
  handling: Handling
  /** As their author wrote it: for the author only. */
  body: string
  context: RemarkContext | null
}

/** Everything that was sent together with it, itself included, in the order of sending. For its author only. */
export async function remarksOfSending(
  db: Kysely<DB>,
  sendingId: number | null,
): Promise<SentRemark[]> {
  if (sendingId === null) return []
  const rows = await db
    .selectFrom('submission')
    .select(['id', 'reference', 'visibility', 'handling', 'original_body'])
    .where('sending_id', '=', sendingId)
    .orderBy('id')
    .execute()
  const contexts = await remarkContexts(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    reference: row.reference,
    visibility: row.visibility,
    handling: row.handling,
    body: row.original_body,
    context: contexts.get(row.id) ?? null,
  }))
}
