import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'

/** Drafts of this person that came back, and positions of others that wait to be accepted. */
export async function countOwnPositions(
  db: Kysely<DB>,
  actor: AccountActor,
): Promise<{ sentBack: number; toAccept: number }> {
  const rows = await db.selectFrom('position_count').selectAll().where('n', '<>', 0).execute()
  const isOwn = (row: (typeof rows)[number]) =>
    row.drafted_by === actor.id || row.edited_by === actor.id
  const sum = (counted: typeof rows) => counted.reduce((all, { n }) => all + n, 0)
  return {
    sentBack: sum(rows.filter((row) => row.state === 'draft' && row.is_sent_back && isOwn(row))),
    toAccept: sum(rows.filter((row) => row.state === 'submitted' && !isOwn(row))),
  }
}
