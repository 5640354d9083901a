import { sql, type Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

export type Engagement = { supports: boolean; follows: boolean }

/** Whether this account supports and follows this submission. */
export async function engagementOf(
  db: Kysely<DB>,
  accountId: string,
  submissionId: number,
): Promise<Engagement> {
  const rows = await db
    .selectFrom('support')
    .select(sql<string>`'support'`.as('kind'))
    .where('account_id', '=', accountId)
    .where('submission_id', '=', submissionId)
    .unionAll(
      db
        .selectFrom('follow')
        .select(sql<string>`'follow'`.as('kind'))
        .where('account_id', '=', accountId)
        .where('submission_id', '=', submissionId),
    )
    .execute()
  const kinds = rows.map((row) => row.kind)
  return { supports: kinds.includes('support'), follows: kinds.includes('follow') }
}
