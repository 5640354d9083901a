import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { signOf } from '../block-sign.ts'
import type { Block } from '../block.ts'
import { shareFoundIn } from '../match-changed.ts'
import { readBlocks, readMatchedBlocks, type MatchedBlock } from '../read-blocks.server.ts'
import type { VersionFacts } from '../read-version.server.ts'

/** A block of the draft beside the old one that it is, or may be. */
export type MatchRow = {
  block: MatchedBlock
  old: Block | null
  /** The old block is taken by another new one already. */
  isTaken: boolean
}
/** An old block that the draft no longer has. */
export type GoneRow = {
  block: Block
  remarks: number
  /** What a person said: null is nothing yet. */
  ending: { into: Block | null } | null
  maybeInto: Block | null
}
export type MatchingPage = {
  before: { id: number; number: number }
  doubtful: MatchRow[]
  gone: GoneRow[]
  /** Reworded, new and decided ones. */
  rest: MatchRow[]
  unchanged: MatchRow[]
  /** Old blocks that no new one is: to choose among. */
  free: Block[]
}

const PART_FOUND = 0.5

/** How a draft was matched to the version it is based on; null for a first version. Five queries. */
export async function readMatching(
  db: Kysely<DB>,
  version: VersionFacts,
): Promise<MatchingPage | null> {
  if (version.basedOnId === null) return null
  const [before, old, blocks, endings, remarks] = await Promise.all([
    db
      .selectFrom('document_version')
      .select(['id', 'number'])
      .where('id', '=', version.basedOnId)
      .executeTakeFirstOrThrow(),
    readBlocks(db, version.basedOnId),
    readMatchedBlocks(db, version.id),
    db
      .selectFrom('block_ending')
      .select(['block_id', 'into_block_id'])
      .where('version_id', '=', version.id)
      .execute(),
    countRemarks(db, version.basedOnId),
  ])
  const oldById = new Map(old.map((block) => [block.id, block]))
  const newById = new Map(blocks.map((block) => [block.id, block]))
  const said = new Map(endings.map((row) => [row.block_id, row.into_block_id]))
  const rowOf = (block: MatchedBlock): MatchRow => ({
    block,
    old: oldById.get(block.suggestedId ?? block.id) ?? null,
    isTaken: block.suggestedId !== null && newById.has(block.suggestedId),
  })
  const free = old.filter((block) => !newById.has(block.id))
  return {
    before,
    doubtful: blocks.filter((block) => block.match === 'doubtful').map(rowOf),
    rest: blocks.filter((block) => block.match !== 'doubtful' && block.match !== 'same').map(rowOf),
    unchanged: blocks.filter((block) => block.match === 'same').map(rowOf),
    gone: free.map((block) => ({
      block,
      remarks: remarks.get(block.id) ?? 0,
      ending: endingOf(said, newById, block.id),
      maybeInto: maybeInto(block, blocks),
    })),
    free,
  }
}

async function countRemarks(db: Kysely<DB>, versionId: number): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('remark_anchor')
    .select((eb) => ['block_id', eb.fn.countAll<number>().as('count')])
    .where('version_id', '=', versionId)
    .where('block_id', 'is not', null)
    .groupBy('block_id')
    .execute()
  return new Map(rows.map((row) => [row.block_id ?? 0, Number(row.count)]))
}

function endingOf(
  said: ReadonlyMap<number, number | null>,
  newById: ReadonlyMap<number, Block>,
  id: number,
): GoneRow['ending'] {
  const into = said.get(id)
  return into === undefined ? null : { into: into === null ? null : (newById.get(into) ?? null) }
}

/** The block that most of its words went into, if any: a suggestion, no more. */
function maybeInto(gone: Block, blocks: readonly MatchedBlock[]): Block | null {
  const sign = signOf(gone)
  if (sign.isShort) return null
  let best: { block: Block; share: number } | null = null
  for (const block of blocks) {
    const share = shareFoundIn(sign, signOf(block))
    if (share >= PART_FOUND && share > (best?.share ?? 0)) best = { block, share }
  }
  return best?.block ?? null
}
