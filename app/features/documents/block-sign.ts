import { fold } from '../../lib/polish-text.ts'
import { trigramsOf, type Trigrams } from '../../lib/similarity.ts'
import type { BlockContent } from './block.ts'

/** What matching looks at in one block. */
export type BlockSign = {
  /** Folded, in order. */
  words: readonly string[]
  /** The words as one text: equal for texts that differ in case, accents or punctuation only. */
  sameWords: string
  /** The same without figures: „Zadanie 1” and „Zadanie 2” are told apart by their place only. */
  template: string
  trigrams: Trigrams
  pairs: ReadonlySet<string>
  /** Every number of the text, sorted. */
  numbers: string
  /** Words with a capital inside a sentence, and what stands in front of a colon: folded. */
  names: readonly string[]
  /** Too short to be known by its words alone: a heading, „Zadania”, an item of a list. */
  isShort: boolean
  /** Texts stay texts when a paragraph becomes an item; tables, pictures and notes never become one. */
  family: string
}

const SHORTEST_WORDS = 6
const SHORTEST_LETTERS = 32

export function signOf(block: BlockContent): BlockSign {
  const words = fold(block.text).match(/[\p{L}\p{N}]+/gu) ?? []
  const sameWords = words.join(' ') || block.text.trim()
  const picture = block.kind === 'image' ? (block.fileHash ?? '') : ''
  return {
    words,
    sameWords,
    template: `${picture}${sameWords.replaceAll(/\p{N}+/gu, '#')}`,
    trigrams: trigramsOf(block.text),
    pairs: pairsOf(words),
    numbers: numbersOf(block.text),
    names: namesOf(block.text),
    isShort: words.length < SHORTEST_WORDS || sameWords.length < SHORTEST_LETTERS,
    family: familyOf(block),
  }
}

export function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}

function familyOf({ kind }: BlockContent): string {
  return kind === 'table' || kind === 'image' || kind === 'footnote' ? kind : 'text'
}

function numbersOf(text: string): string {
  return (text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).sort().join(' ')
}

/** Enough to see how a sentence ended; a cut text must not look like the start of one. */
function before(text: string, index: number): string {
  return index <= 12 ? text.slice(0, index) : `x${text.slice(index - 12, index)}`
}

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu
/** The start of a text or a sentence; after `ul.`, `pl.`, `im.` no sentence starts. */
const SENTENCE_START = /(?:^|[!?;:\n]|(?<!(?<!\p{L})\p{Ll}{1,3})\.)["„”«»’'(\s–—-]*$/u

/** A capital at the start of a sentence says nothing; `Długa: remont…` names what it is about. */
function namesOf(text: string): string[] {
  const inside = [...text.matchAll(CAPITALISED)]
    .filter(({ index }) => !SENTENCE_START.test(before(text, index)))
    .map(([name]) => name)
  const label = /^\s*(\p{Lu}[\p{L}\p{N}]*)\s?[:,–—]/u.exec(text)?.[1]
  return [...inside, ...(label ? [label] : [])].map(fold)
}

/** Inflection changes the end of a name. */
export function isSameName(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const needed = Math.min(shorter, Math.max(3, shorter - 3))
  return a.slice(0, needed) === b.slice(0, needed)
}

/** Whether names were put in place of others: another street, another district. */
export function namesReplaced(a: BlockSign, b: BlockSign): boolean {
  const lacks = (from: BlockSign, to: BlockSign) =>
    from.names.some((name) => !to.words.some((word) => isSameName(name, word)))
  return lacks(a, b) && lacks(b, a)
}
