import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { Block } from '../documents/block.ts'
import { readBlocks } from '../documents/read-blocks.server.ts'
import { readNewestPublished } from '../documents/read-version.server.ts'
import { findPlaces } from './find-places.ts'
import { neighboursOf } from './neighbours.ts'
import { readWaiting, type WaitingRemark } from './read-queue.server.ts'

export type PlacingPage = {
  remark: WaitingRemark
  version: { id: number; number: number }
  places: Block[]
}

/** One remark, and the blocks it may belong to: what was searched for, or neighbours and likely ones. */
export async function readPlacing(
  db: Kysely<DB>,
  documentId: number,
  reference: string,
  search: string,
): Promise<PlacingPage | null> {
  const version = await readNewestPublished(db, documentId)
  const remark = version && (await readWaiting(db, version.id, reference))
  if (!version || !remark) return null
  const blocks = await readBlocks(db, version.id)
  const written = await db
    .selectFrom('remark')
    .select(['version_id', 'block_id'])
    .where('submission_id', '=', remark.id)
    .executeTakeFirstOrThrow()
  const found = findPlaces(blocks, search, remark.quotedText ?? remark.partAsGiven)
  const around =
    search.trim() === ''
      ? neighboursOf(written.block_id, await readBlocks(db, written.version_id), blocks)
      : []
  return { remark, version, places: [...new Set([...around, ...found])] }
}
