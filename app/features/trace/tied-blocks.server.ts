import type { Kysely } from 'kysely'
import type { DB, VersionState } from '#db/schema.ts'

/** A block that a position is tied to, as it is in the version and as it was in the one before. */
export type TiedBlock = {
  document: { id: number; slug: string; title: string }
  versionId: number
  versionNumber: number
  versionState: VersionState
  versionBefore: number | null
  block: { id: number; key: string; number: string | null }
  before: string | null
  after: string | null
}

/** Everything that a position is tied to, drafts too; in the order of the documents. */
export async function tiedBlocks(db: Kysely<DB>, positionId: number): Promise<TiedBlock[]> {
  const rows = await db
    .selectFrom('position_block as tie')
    .innerJoin('document_version as version', 'version.id', 'tie.version_id')
    .innerJoin('document', 'document.id', 'version.document_id')
    .innerJoin('block', 'block.id', 'tie.block_id')
    .leftJoin('document_version as base', 'base.id', 'version.based_on_id')
    .leftJoin('block_version as after', (join) =>
      join
        .onRef('after.version_id', '=', 'tie.version_id')
        .onRef('after.block_id', '=', 'tie.block_id'),
    )
    .leftJoin('block_version as before', (join) =>
      join
        .onRef('before.version_id', '=', 'version.based_on_id')
        .onRef('before.block_id', '=', 'tie.block_id'),
    )
    .select([
      'document.id as documentId',
      'document.slug',
      'document.title',
      'version.id as versionId',
      'version.number as versionNumber',
      'version.state as versionState',
      'base.number as versionBefore',
      'block.id as blockId',
      'block.key',
      'after.number as numberAfter',
      'before.number as numberBefore',
      'before.text as before',
      'after.text as after',
    ])
    .where('tie.position_id', '=', positionId)
    .orderBy('document.id')
    .orderBy('version.number')
    .orderBy((eb) => eb.fn.coalesce('after.position', 'before.position'))
    .orderBy('tie.block_id')
    .execute()
  return rows.map((row) => ({
    document: { id: row.documentId, slug: row.slug, title: row.title },
    versionId: row.versionId,
    versionNumber: row.versionNumber,
    versionState: row.versionState,
    versionBefore: row.versionBefore,
    block: { id: row.blockId, key: row.key, number: row.numberAfter ?? row.numberBefore },
    before: row.before,
    after: row.after,
  }))
}
