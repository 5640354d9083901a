import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { countMove, planMove, type MoveCounts } from '../../anchors/move-along.server.ts'
import { compareVersions, type ChangeKind } from '../comparison/compare-versions.ts'
import { readBlocks } from '../read-blocks.server.ts'
import { readNewestPublished, type VersionFacts } from '../read-version.server.ts'

/** What publishing a draft would do; null `before` is the first version. */
export type PublicationPlan = {
  before: {
    number: number
    isOpen: boolean
    changes: Record<ChangeKind, number>
    moves: MoveCounts
    remarks: number
  } | null
}

export async function planPublication(
  db: Kysely<DB>,
  version: VersionFacts,
): Promise<PublicationPlan> {
  const before = await readNewestPublished(db, version.document.id)
  if (!before) return { before: null }
  const [old, next, anchors] = await Promise.all([
    readBlocks(db, before.id),
    readBlocks(db, version.id),
    planMove(db, before.id, version.id),
  ])
  return {
    before: {
      number: before.number,
      isOpen: before.state === 'published',
      changes: compareVersions(old, next).counts,
      moves: countMove(anchors),
      remarks: anchors.length,
    },
  }
}
