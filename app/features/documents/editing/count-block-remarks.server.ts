import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/** How many remarks stand at a block in a version: what waits for a place if the next one deletes it. */
export async function countBlockRemarks(
  db: Kysely<DB>,
  versionId: number | null,
  key: string,
): Promise<number> {
  if (versionId === null) return 0
  const row = await db
    .selectFrom('remark_anchor')
    .innerJoin('block', 'block.id', 'remark_anchor.block_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('version_id', '=', versionId)
    .where('block.key', '=', key)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
