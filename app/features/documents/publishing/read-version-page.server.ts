import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { countWaiting } from '../../anchors/read-queue.server.ts'
import { countDoubtful } from '../count-doubtful.server.ts'
import { countBlockRemarks } from '../editing/count-block-remarks.server.ts'
import { readBlocks } from '../read-blocks.server.ts'
import type { VersionFacts } from '../read-version.server.ts'
import { planPublication } from './plan-publication.server.ts'

/** A version as whoever works on it sees it: its text, what waits, and its neighbours. */
export async function readVersionPage(
  db: Kysely<DB>,
  version: VersionFacts,
  isPublishing: boolean,
  openedKey: string | null,
) {
  const isDraft = version.state === 'draft'
  const [blocks, doubtful, waiting, remarks, versions] = await Promise.all([
    readBlocks(db, version.id),
    isDraft ? countDoubtful(db, version.id) : 0,
    isDraft ? 0 : countWaiting(db, version.document.id),
    openedKey === null ? 0 : countBlockRemarks(db, version.basedOnId, openedKey),
    db
      .selectFrom('document_version')
      .select(['id', 'number', 'state'])
      .where('document_id', '=', version.document.id)
      .orderBy('number')
      .execute(),
  ])
  const published = versions.filter((each) => each.state !== 'draft')
  return {
    version,
    blocks,
    doubtful,
    waiting,
    /** To the block that is opened for writing. */
    remarks,
    isNewest: published.at(-1)?.id === version.id,
    hasDraft: versions.some((each) => each.state === 'draft'),
    /** The version that this one is compared with. */
    before: published.filter((each) => each.number < version.number).at(-1)?.number ?? null,
    plan: isDraft && isPublishing ? await planPublication(db, version) : null,
  }
}
