import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { readBlocks } from '../documents/read-blocks.server.ts'
import { tracesOfVersion } from '../trace/traces-of-version.server.ts'
import { contentsOf } from './contents.ts'
import { countRemarks } from './count-remarks.server.ts'
import { readAttachments, readPublicDocument } from './read-version.server.ts'
import { readingState } from './reading-state.ts'

/**
 * A version with all that its page shows, in five queries: the number of blocks and remarks
 * does not matter. Null where the public has nothing to read.
 */
export async function readingPage(
  db: Kysely<DB>,
  slug: string,
  number: number | null,
  now: Instant,
) {
  const document = await readPublicDocument(db, slug)
  const version = document?.versions.find((each) => each.number === number)
  const newest = document?.versions.at(-1)
  if (!document || !version || !newest) return null
  const { clock } = document
  const [attachments, blocks, counts, traces] = await Promise.all([
    readAttachments(db, document.id),
    readBlocks(db, version.id),
    countRemarks(db, version.id),
    tracesOfVersion(db, version.id),
  ])
  return {
    document,
    version,
    newest,
    /** The version that this one can be compared with. */
    before: document.versions[document.versions.indexOf(version) - 1]?.number ?? null,
    state: readingState(version.state, clock, now),
    clock,
    attachments,
    blocks,
    contents: contentsOf(blocks, counts.byBlock),
    counts: { ...counts, byBlock: [...counts.byBlock] },
    traces: [...traces],
  }
}

export type ReadingPage = NonNullable<Awaited<ReturnType<typeof readingPage>>>
