import { searchTerms, tokenize } from '../../lib/polish-text.ts'
import { similarityOf, trigramsOf } from '../../lib/similarity.ts'
import { takesRemarks, type Block } from '../documents/block.ts'

const MOST = 12

/**
 * Blocks that somebody may mean: by number (`2.3.4`) or by words, each found as the beginning of a
 * word or by closeness. Without a search, those nearest in words to `quoted`.
 */
export function findPlaces(
  blocks: readonly Block[],
  search: string,
  quoted: string | null,
): Block[] {
  const places = blocks.filter(takesRemarks)
  const number = search.trim().replace(/[.\s]+$/, '')
  const exact = places.filter((block) => block.number !== null && block.number === number)
  const terms = searchTerms(search)
  const wanted = trigramsOf(search.trim() || (quoted ?? ''))
  const scored = places
    .filter((block) => !exact.includes(block))
    .map((block) => ({ block, score: scoreOf(block, terms, wanted) }))
    .filter(({ score }) => score > 0.12)
    .sort((a, b) => b.score - a.score)
  return [...exact, ...scored.map(({ block }) => block)].slice(0, MOST)
}

function scoreOf(block: Block, terms: readonly string[], wanted: ReadonlySet<string>): number {
  const words = tokenize(block.text)
  const found = terms.filter((term) => words.some((word) => word.startsWith(term.slice(0, 5))))
  const share = terms.length === 0 ? 0 : found.length / terms.length
  return share + similarityOf(wanted, trigramsOf(block.text))
}
