import type { Kysely } from 'kysely'
import type { BlockMatch, DB } from '#db/schema.ts'
import type { Block, Span } from './block.ts'

/** The blocks of a version in their order; one query. */
export async function readBlocks(db: Kysely<DB>, versionId: number): Promise<Block[]> {
  const rows = await blockRows(db, versionId).execute()
  return rows.map(blockOf)
}

/** How a block found its predecessor, beside its words. */
export type MatchedBlock = Block & {
  match: BlockMatch
  score: number | null
  suggestedId: number | null
}

export async function readMatchedBlocks(
  db: Kysely<DB>,
  versionId: number,
): Promise<MatchedBlock[]> {
  const rows = await blockRows(db, versionId)
    .select(['match', 'match_score', 'suggested_block_id'])
    .execute()
  return rows.map((row) => ({
    ...blockOf(row),
    match: row.match,
    score: row.match_score,
    suggestedId: row.suggested_block_id,
  }))
}

function blockRows(db: Kysely<DB>, versionId: number) {
  return db
    .selectFrom('block_version')
    .innerJoin('block', 'block.id', 'block_version.block_id')
    .select([
      'block.id',
      'block.key',
      'position',
      'kind',
      'level',
      'number',
      'text',
      'spans',
      'file_hash',
    ])
    .where('version_id', '=', versionId)
    .orderBy('position')
}

type Row = Awaited<ReturnType<ReturnType<typeof blockRows>['execute']>>[number]

function blockOf(row: Row): Block {
  return {
    id: row.id,
    key: row.key,
    position: row.position,
    kind: row.kind,
    level: row.level,
    number: row.number,
    text: row.text,
    spans: row.spans === null ? null : (JSON.parse(row.spans) as Span[]),
    fileHash: row.file_hash,
  }
}
