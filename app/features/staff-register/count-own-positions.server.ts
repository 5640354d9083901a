import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'

/** Drafts of this person that came back, and positions of others that wait to be accepted. */
export async function countOwnPositions(
  db: Kysely<DB>,
  actor: AccountActor,
): Promise<{ sentBack: number; toAccept: number }> {
  const rows = await db
    .selectFrom('position')
    .select(['state', 'drafted_by', 'edited_by', 'sent_back_reason'])
    .where('state', 'in', ['draft', 'submitted'])
    .execute()
  const isOwn = (row: (typeof rows)[number]) =>
    row.drafted_by === actor.id || row.edited_by === actor.id
  return {
    sentBack: rows.filter((row) => row.state === 'draft' && row.sent_back_reason && isOwn(row))
      .length,
    toAccept: rows.filter((row) => row.state === 'submitted' && !isOwn(row)).length,
  }
}
