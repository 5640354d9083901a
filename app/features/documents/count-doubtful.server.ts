import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/** Blocks of a draft of which nobody has said yet whether they are an old one. */
export async function countDoubtful(db: Kysely<DB>, versionId: number): Promise<number> {
  const { count } = await db
    .selectFrom('block_version')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('version_id', '=', versionId)
    .where('match', '=', 'doubtful')
    .executeTakeFirstOrThrow()
  return Number(count)
}
