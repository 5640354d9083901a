import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { contentColumns } from './new-blocks.server.ts'
import { numberBlocks } from './number-blocks.ts'
import { readBlocks } from './read-blocks.server.ts'

/** Writes the numbers that people cite into a draft. Returns how many blocks it has. */
export async function numberVersion(trx: Transaction<DB>, versionId: number): Promise<number> {
  const blocks = await readBlocks(trx, versionId)
  for (const [index, content] of numberBlocks(blocks).entries()) {
    const block = blocks[index]
    if (!block || (block.number === content.number && block.text === content.text)) continue
    await trx
      .updateTable('block_version')
      .set(contentColumns(content))
      .where('version_id', '=', versionId)
      .where('block_id', '=', block.id)
      .execute()
  }
  return blocks.length
}
