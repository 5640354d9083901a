import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

/** What a person joined, or called gone, is decided: remarks need not ask where it went. */
export async function endBlocks(
  trx: Transaction<DB>,
  versionId: number,
  basedOnId: number | null,
  ended: readonly { id: number; into: number | null }[],
  actor: { id: string },
  now: Instant,
): Promise<void> {
  for (const { id, into } of ended) {
    // What went into a block that goes itself goes on with it.
    await trx
      .updateTable('block_ending')
      .set({ into_block_id: into })
      .where('version_id', '=', versionId)
      .where('into_block_id', '=', id)
      .execute()
    if (!(await isInVersion(trx, basedOnId, id))) continue
    await trx
      .insertInto('block_ending')
      .values({
        version_id: versionId,
        block_id: id,
        into_block_id: into,
        decided_by: actor.id,
        decided_at: now,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['version_id', 'block_id'])
          .doUpdateSet({ into_block_id: into, decided_by: actor.id, decided_at: now }),
      )
      .execute()
  }
}

/** What went into a block that was then deleted is nowhere again: a person decides about its remarks. */
export async function forgetEndings(
  trx: Transaction<DB>,
  versionId: number,
  deleted: readonly number[],
): Promise<void> {
  if (deleted.length === 0) return
  await trx
    .deleteFrom('block_ending')
    .where('version_id', '=', versionId)
    .where('into_block_id', 'in', deleted)
    .execute()
}

/** Whether a version has this block; there may be no version yet. */
export async function isInVersion(
  trx: Transaction<DB>,
  versionId: number | null,
  blockId: number,
): Promise<boolean> {
  if (versionId === null) return false
  const row = await trx
    .selectFrom('block_version')
    .select('block_id')
    .where('version_id', '=', versionId)
    .where('block_id', '=', blockId)
    .executeTakeFirst()
  return row !== undefined
}
