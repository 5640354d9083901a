import { fold } from '../../lib/polish-text.ts'
import { similarity } from '../../lib/similarity.ts'
import { takesRemarks, type Block } from '../documents/block.ts'
import { citedNumber } from './cited-place.ts'

export type PlaceBlock = Pick<Block, 'id' | 'key' | 'number' | 'kind' | 'text'>

/** What paper says of the place: how it names the part, and the wording it quotes. */
export type CitedPlace = { part: string; wording: string }

export type FoundPlace = {
  /** The one block meant; null when a person has to choose. */
  sure: PlaceBlock | null
  /** Number and quoted wording lead to different places. */
  disagree: boolean
  /** The likely ones, the best first. */
  candidates: PlaceBlock[]
}

export type PlaceFinder = (cited: CitedPlace, most?: number) => FoundPlace

const CANDIDATES = 5
/** So short a quotation could stand anywhere. */
const QUOTE_LEAST = 25
const NEARLY_IDENTICAL = 0.92
const CLEARLY_OTHER = 0.8
/** The wording of the block that a number names, retold by somebody, is still about it. */
const ABOUT_THE_SAME = 0.5
const STEM = 5
const LOOKED_AT_CLOSELY = 12

type Known = { block: PlaceBlock; plain: string; stems: ReadonlySet<string> }

/** Finds blocks of one version by what people write on paper. A guess is never passed off as sure. */
export function placeFinder(blocks: readonly Block[]): PlaceFinder {
  const known = blocks.filter(takesRemarks).map(({ id, key, number, kind, text }): Known => {
    const plain = plainWords(text)
    return { block: { id, key, number, kind, text }, plain, stems: stemsOf(plain) }
  })
  const byNumber = new Map(
    known.flatMap(({ block }) => (block.number ? [[block.number.toUpperCase(), block]] : [])),
  )

  return ({ part, wording }, most = CANDIDATES) => {
    const number = citedNumber(part)
    const numbered = (number && byNumber.get(number)) || null
    const quoted = quotedBlock(known, wording)
    const disagree = numbered !== null && quoted !== null && !agree(numbered, quoted, wording)
    const inside = number ? known.filter((each) => isInside(each.block, number)) : []
    const alike = ranked(known, `${part} ${wording}`, most)
    const all = [numbered, quoted, ...inside.slice(0, 2), ...alike].flatMap((each) =>
      each === null ? [] : 'block' in each ? [each.block] : [each],
    )
    const candidates = [...new Map(all.map((block) => [block.id, block])).values()]
    return {
      sure: disagree ? null : moreExact(numbered, quoted),
      disagree,
      candidates: candidates.slice(0, most),
    }
  }
}

/** A quotation from inside the section that the number names says it better than the number. */
function moreExact(numbered: PlaceBlock | null, quoted: PlaceBlock | null): PlaceBlock | null {
  if (!numbered || !quoted) return numbered ?? quoted
  return isInside(quoted, numbered.number ?? '') ? quoted : numbered
}

function agree(numbered: PlaceBlock, quoted: PlaceBlock, wording: string): boolean {
  if (numbered.id === quoted.id || isInside(quoted, numbered.number ?? '')) return true
  return similarity(numbered.text, wording) >= ABOUT_THE_SAME
}

function isInside(block: PlaceBlock, number: string): boolean {
  return number !== '' && (block.number ?? '').startsWith(`${number}.`)
}

/** The block whose words are quoted, where only one can be meant. */
function quotedBlock(known: readonly Known[], wording: string): PlaceBlock | null {
  const quote = plainWords(wording)
  if (quote.length < QUOTE_LEAST) return null
  const holders = known.filter(({ plain }) => plain.includes(quote))
  if (holders.length > 0) return holders.length === 1 ? (holders[0]?.block ?? null) : null
  const [best, second] = closest(known, quote)
    .map((each) => ({ block: each.block, score: similarity(each.plain, quote) }))
    .toSorted((a, b) => b.score - a.score)
  if (!best || best.score < NEARLY_IDENTICAL) return null
  return second && second.score >= CLEARLY_OTHER ? null : best.block
}

/** Blocks that share most words with what was written. */
function ranked(known: readonly Known[], words: string, most: number): Known[] {
  return closest(known, plainWords(words)).slice(0, most)
}

function closest(known: readonly Known[], plain: string): Known[] {
  const stems = [...stemsOf(plain)]
  if (stems.length === 0) return []
  return known
    .map((each) => ({ each, shared: stems.filter((stem) => each.stems.has(stem)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.each.stems.size - b.each.stems.size)
    .slice(0, LOOKED_AT_CLOSELY)
    .map(({ each }) => each)
}

/** Folded words with single blanks: quotation marks and line ends of paper do not count. */
function plainWords(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

/** The beginnings of words: Polish endings change with the case. */
function stemsOf(plain: string): Set<string> {
  return new Set(
    plain
      .split(' ')
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, STEM)),
  )
}
