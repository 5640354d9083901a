import type { Kysely } from 'kysely'
import type { DB, VersionState } from '#db/schema.ts'
import { fromTies } from './from-ties.ts'

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
  const rows = await fromTies(db)
    .innerJoin('block', 'block.id', 'tie.block_id')
    .leftJoin('document_version as base', 'base.id', 'version.based_on_id')
    .select(['document.id as documentId', 'document.slug', 'document.title', 'block.key'])
    .select(['version.number as versionNumber', 'version.state as versionState'])
    .select('base.number as versionBefore')
    .where('tie.position_id', '=', positionId)
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
