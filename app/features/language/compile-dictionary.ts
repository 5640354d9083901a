import { fold } from '../../lib/polish-text.ts'
import { hashOf, type CompiledDictionary, type SuffixRule } from './dictionary-format.ts'

const MOST_LETTERS = 255
const TABLE_SIZE = 2 ** 20

/** Compiles the hunspell files: `dic` holds lemmas with flags, `aff` the endings that each flag allows. */
export function compileDictionary(aff: string, dic: string): CompiledDictionary {
  const codes = new Map<string, number>()
  const flagPlaces = new Map<string, number>()
  const lemmas = dic
    .split('\n')
    .slice(1)
    .map(readLemma)
    .filter((lemma) => isOneToOne(lemma.text))
  const starts = new Uint32Array(lemmas.length + 1)
  const flagSets = new Uint16Array(lemmas.length)
  const letters = new Uint8Array(lemmas.reduce((sum, lemma) => sum + lemma.text.length, 0))
  const slots = new Uint32Array(TABLE_SIZE)
  let at = 0
  for (const [index, { text, flags }] of lemmas.entries()) {
    for (const letter of text) letters[at++] = placeOf(codes, letter)
    starts[index + 1] = at
    flagSets[index] = placeOf(flagPlaces, flags)
    let slot = hashOf(fold(text)) % TABLE_SIZE
    while (slots[slot] !== 0) slot = (slot + 1) % TABLE_SIZE
    slots[slot] = index + 1
  }
  if (codes.size > MOST_LETTERS) throw new Error('the dictionary has more letters than a byte')
  return {
    alphabet: [...codes.keys()].join(''),
    flags: [...flagPlaces.keys()],
    rules: readRules(aff),
    slots,
    starts,
    flagSets,
    letters,
  }
}

function readLemma(line: string): { text: string; flags: string } {
  const [text = '', flags = ''] = line.trim().normalize('NFC').split('/')
  return { text, flags }
}

/** A phrase or an abbreviation with a hyphen is never one word of a text. */
function isOneToOne(text: string): boolean {
  return /^\p{L}+$/u.test(text) && fold(text).length === text.length
}

/** `SFX F   c   głem   lec`: a lemma with the flag F that ends like „lec” loses „c” and gets „głem”. */
function readRules(aff: string): SuffixRule[] {
  return [...aff.matchAll(/^SFX +(\S) +(\S+) +(\S+) +(\S+)\s*$/gm)].map(
    ([, flag = '', strip = '', add = '', condition = '']) => [
      flag,
      strip === '0' ? '' : fold(strip),
      add === '0' ? '' : fold(add.split('/')[0] ?? ''),
      condition === '.' ? '' : condition,
    ],
  )
}

function placeOf(places: Map<string, number>, key: string): number {
  const place = places.get(key) ?? places.size
  places.set(key, place)
  return place
}
