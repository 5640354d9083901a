import { randomInt } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { BlockVersionTable } from '#db/document-tables.ts'
import type { DB } from '#db/schema.ts'
import type { BlockContent } from './block.ts'

/** SQLite takes 32,766 parameters in a statement. */
const ROWS_AT_ONCE = 500
const LETTERS = 'bcdfghjkmnpqrstvwxz'
const KEY_LENGTH = 7

/** Places for new blocks of a document, each with an address of its own. Returns their ids in order. */
export async function newBlocks(
  trx: Transaction<DB>,
  documentId: number,
  count: number,
): Promise<number[]> {
  const keys = Array.from({ length: count }, newKey)
  const ids = new Map<string, number>()
  for (let at = 0; at < keys.length; at += ROWS_AT_ONCE) {
    const rows = await trx
      .insertInto('block')
      .values(keys.slice(at, at + ROWS_AT_ONCE).map((key) => ({ document_id: documentId, key })))
      .returning(['id', 'key'])
      .execute()
    for (const { id, key } of rows) ids.set(key, id)
  }
  return keys.map((key) => ids.get(key) ?? failed(key))
}

export type BlockRow = Pick<
  BlockVersionTable,
  'block_id' | 'match' | 'match_score' | 'suggested_block_id'
> & { content: BlockContent }

/** Writes the blocks of a version in their order. */
export async function insertBlockRows(
  trx: Transaction<DB>,
  versionId: number,
  rows: readonly BlockRow[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const chunk = rows.slice(at, at + ROWS_AT_ONCE)
    await trx
      .insertInto('block_version')
      .values(
        chunk.map(({ content, ...row }, index) => ({
          ...row,
          version_id: versionId,
          position: at + index + 1,
          ...contentColumns(content),
        })),
      )
      .execute()
  }
}

export function contentColumns(content: BlockContent) {
  return {
    kind: content.kind,
    level: content.level,
    number: content.number,
    text: content.text,
    spans: content.spans === null ? null : JSON.stringify(content.spans),
    file_hash: content.fileHash,
  }
}

/** Letters that form no words, and no figures that could be read as a number of a paragraph. */
function newKey(): string {
  return Array.from({ length: KEY_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}

function failed(key: string): never {
  throw new Error(`no block was made for ${key}`)
}
