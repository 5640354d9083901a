import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import type { BlockEdit } from './edit-blocks.ts'

/** What somebody else did to a draft since a form was opened. */
export type DraftChange = {
  act: BlockEdit['act']
  keys: string[]
  revision: number
  who: string
  at: Instant
}

/** From the log, the newest first: it knows who and when, and which blocks. */
export async function changesSince(
  db: Kysely<DB>,
  versionId: number,
  revision: number,
): Promise<DraftChange[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .leftJoin('account', 'account.id', 'audit_entry.actor_id')
    .select(['details', 'audit_entry.at', 'display_name'])
    .where('object_type', '=', 'version')
    .where('object_id', '=', String(versionId))
    .where('action', '=', 'version.edited')
    .orderBy('seq', 'desc')
    .limit(200)
    .execute()
  const changes = rows.map(({ details, at, display_name }): DraftChange => {
    const { act, keys, revision: made } = JSON.parse(details) as EditDetails
    return { act, keys: keys.split(' '), revision: made, who: display_name ?? '', at }
  })
  return changes.filter((change) => change.revision > revision)
}

/** What the log keeps of an edit: which act on which blocks made which revision. */
export type EditDetails = { act: BlockEdit['act']; keys: string; revision: number }
