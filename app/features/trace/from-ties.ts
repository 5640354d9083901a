import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/** Places that positions are tied to, with their words in the version and in the one before; in the order of the documents. */
export function fromTies(db: Kysely<DB>) {
  return db
    .selectFrom('position_block as tie')
    .innerJoin('position', 'position.id', 'tie.position_id')
    .innerJoin('document_version as version', 'version.id', 'tie.version_id')
    .innerJoin('document', 'document.id', 'version.document_id')
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
    .select(['tie.block_id as blockId', 'version.id as versionId'])
    .select(['after.number as numberAfter', 'before.number as numberBefore'])
    .select(['after.text as after', 'before.text as before'])
    .orderBy('document.id')
    .orderBy('version.number')
    .orderBy((eb) => eb.fn.coalesce('after.position', 'before.position'))
    .orderBy('tie.block_id')
    .orderBy('position.id')
}
