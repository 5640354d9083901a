import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { WHOLE } from '../../lib/addresses.ts'
import { takesRemarks, type Block } from '../documents/block.ts'
import { readBlocks } from '../documents/read-blocks.server.ts'
import { countRemarks } from '../reading/count-remarks.server.ts'
import { readPublicDocument } from '../reading/read-version.server.ts'
import { NO_REMARKS } from '../reading/remark-count.ts'
import { compareProposal } from './compare-proposal.ts'
import { listBlockRemarks, type BlockRemark, type RemarkSort } from './list-block-remarks.server.ts'
import { findSending, type SendingOwner } from './sending.server.ts'
import { whyNotSent } from './why-not-sent.ts'

type Wanted = { slug: string; number: number | null; key: string }

/** Where a key leads: a block of a version, or the version as a whole. Null where there is no such place. */
export async function findPlace(db: Database, { slug, number, key }: Wanted) {
  const document = await readPublicDocument(db, slug)
  const version = document?.versions.find((each) => each.number === number)
  const newest = document?.versions.at(-1)
  if (!document || !version || !newest) return null
  const blocks = (await readBlocks(db, version.id)).filter(takesRemarks)
  const index = blocks.findIndex((block) => block.key === key)
  if (index < 0 && key !== WHOLE) return null
  return { document, version, newest, block: blocks[index] ?? null, blocks, index }
}

/** The place with what people wrote to it, and whether the reader may write too. */
export async function blockPage(
  db: Database,
  wanted: Wanted,
  reader: { owner: SendingOwner; sort: RemarkSort; after: string | null },
  now: Instant,
) {
  const place = await findPlace(db, wanted)
  if (!place) return null
  const { document, version, newest, block, blocks, index } = place
  const { owner, sort, after } = reader
  const at = { versionId: version.id, blockId: block?.id ?? null }
  const { clock } = document
  const [counts, list, sending] = await Promise.all([
    countRemarks(db, version.id),
    listBlockRemarks(db, at, { sort, after, accountId: owner.accountId }),
    findSending(db, owner),
  ])
  const shown = (remark: BlockRemark) => ({
    ...remark,
    diff: compareProposal(remark.quotedText, remark.proposal),
    isOtherWording: remark.quotedText !== null && remark.quotedText !== block?.text,
  })
  const began = sending?.startedAt ?? now
  const why = whyNotSent(
    { versionState: version.state, consultation: clock },
    newest.state,
    began,
    now,
  )
  return {
    document,
    version,
    newest,
    block,
    section: sectionOf(blocks, index),
    previous: blocks[index - 1] ?? null,
    next: index < 0 ? null : (blocks[index + 1] ?? null),
    clock,
    count: block ? (counts.byBlock.get(block.id) ?? NO_REMARKS) : counts.whole,
    threads: list.threads.map((thread) => ({
      ...shown(thread),
      replies: thread.replies.map(shown),
    })),
    after: list.after,
    isFirst: list.isFirst,
    /** Why nothing new can be written here now; null when it can. */
    why: version.state === 'closed' ? ('replaced' as const) : why,
    isLate: why === null && clock?.closes_at != null && now > clock.closes_at,
    sending,
    prepared: (sending?.content.remarks ?? []).filter(
      (remark) => remark.versionId === version.id && remark.blockId === (block?.id ?? null),
    ),
  }
}

export type BlockPage = NonNullable<Awaited<ReturnType<typeof blockPage>>>

function sectionOf(blocks: readonly Block[], index: number): Block | null {
  return blocks.slice(0, Math.max(0, index)).findLast((block) => block.kind === 'heading') ?? null
}
