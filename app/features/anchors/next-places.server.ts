import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { containmentOf, similarityOf, trigramsOf } from '../../lib/similarity.ts'
import { takesRemarks, type Block } from '../documents/block.ts'
import { readBlocks } from '../documents/read-blocks.server.ts'
import { hasWords, type Guess, type NextPlaces } from './next-anchor.ts'

/** Less than this is no suggestion, only noise. */
const WORTH_SUGGESTING = 0.4
/** A part of a longer text: split off, or joined into another. A few words are in many texts. */
const PART_FOUND = 0.8
const SHORTEST_PART = 24
/** Fewer letters stand in many places. */
const SHORTEST_WORDS = 12

/** What remarks need to know to move to the next version; three queries, whatever their number. */
export async function readNextPlaces(
  db: Kysely<DB>,
  fromVersionId: number,
  toVersionId: number,
): Promise<NextPlaces> {
  const before = await readBlocks(db, fromVersionId)
  const after = await readBlocks(db, toVersionId)
  const endings = await db
    .selectFrom('block_ending')
    .select(['block_id', 'into_block_id', 'decided_by', 'decided_at'])
    .where('version_id', '=', toVersionId)
    .execute()
  const texts = textsOf(after)
  const endingOf = new Map(
    endings.map((row) => [
      row.block_id,
      { into: row.into_block_id, decidedBy: row.decided_by, decidedAt: row.decided_at },
    ]),
  )
  return {
    textOf: (id) => texts.get(id),
    endingOf: (id) => endingOf.get(id),
    guessFor: guesser(before, after),
    blockWith: wordFinder(before, after),
  }
}

function textsOf(blocks: readonly Block[]): Map<number, string> {
  return new Map(blocks.map((block) => [block.id, block.text]))
}

function guesser(before: readonly Block[], after: readonly Block[]): NextPlaces['guessFor'] {
  const texts = textsOf(before)
  const places = after
    .filter(takesRemarks)
    .map((block) => ({ blockId: block.id, trigrams: trigramsOf(block.text) }))
  const known = new Map<string, Guess | null>()
  return (blockId, quoted) => {
    const words = texts.get(blockId) ?? quoted ?? ''
    const remembered = known.get(words)
    if (remembered !== undefined) return remembered
    const gone = trigramsOf(words)
    let best: Guess | null = null
    for (const { blockId: id, trigrams } of places) {
      const alike = similarityOf(gone, trigrams)
      const isLong = Math.min(gone.size, trigrams.size) >= SHORTEST_PART
      const part = isLong
        ? Math.max(containmentOf(gone, trigrams), containmentOf(trigrams, gone))
        : 0
      const score = part >= PART_FOUND ? Math.max(alike, part * 0.9) : alike
      if (score >= WORTH_SUGGESTING && score > (best?.score ?? 0)) best = { blockId: id, score }
    }
    known.set(words, best)
    return best
  }
}

/** Only where the words are new: where they stood before, they were not what somebody chose. */
function wordFinder(before: readonly Block[], after: readonly Block[]): NextPlaces['blockWith'] {
  const texts = textsOf(before)
  const changed = after.filter((block) => texts.get(block.id) !== block.text)
  return (words) => {
    if (words.length < SHORTEST_WORDS) return null
    const holders = changed.filter(
      (block) => hasWords(block.text, words) && !hasWords(texts.get(block.id) ?? '', words),
    )
    return holders.length === 1 ? (holders[0]?.id ?? null) : null
  }
}
