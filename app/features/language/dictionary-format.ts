/**
 * The compiled dictionary: one buffer that is read in milliseconds and needs no parsing.
 * `slots` is an open hash table of lemma numbers plus one by the folded spelling; the spelling of
 * lemma `n` is `letters[starts[n]]` up to `letters[starts[n + 1]]`, one code of `alphabet` a letter.
 */
export type CompiledDictionary = {
  alphabet: string
  /** The sets of flags that lemmas have, each a string of flags; `flagSets[n]` is a place in it. */
  flags: string[]
  rules: SuffixRule[]
  slots: Uint32Array
  starts: Uint32Array
  flagSets: Uint16Array
  letters: Uint8Array
}

/** `flag`: which lemmas take it. What they lose (`strip`) and get (`add`) folded; the condition as written. */
export type SuffixRule = [flag: string, strip: string, add: string, condition: string]

/** Part of the name of the kept file: raise it with every change of the format or the compiler. */
export const FORMAT_VERSION = 1
const MAGIC = 0x4c504b49
const HEAD = 16

export function pack(dictionary: CompiledDictionary): Uint8Array<ArrayBuffer> {
  const { alphabet, flags, rules, slots, starts, flagSets, letters } = dictionary
  const sizes = [slots.length, starts.length, flagSets.length, letters.length]
  const words = new TextEncoder().encode(JSON.stringify({ alphabet, flags, rules, sizes }))
  const begin = align(HEAD + words.length)
  const parts = [slots, starts, flagSets, letters]
  const total = parts.reduce((at, part) => align(at + part.byteLength), begin)
  const bytes = new Uint8Array(total)
  new Uint32Array(bytes.buffer, 0, 4).set([MAGIC, FORMAT_VERSION, words.length, total])
  bytes.set(words, HEAD)
  let at = begin
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at = align(at + part.byteLength)
  }
  return bytes
}

/** Null for what is not a whole dictionary of this version. */
export function unpack(buffer: ArrayBuffer): CompiledDictionary | null {
  if (buffer.byteLength < HEAD) return null
  const [magic, version, length = 0, total] = new Uint32Array(buffer, 0, 4)
  if (magic !== MAGIC || version !== FORMAT_VERSION || total !== buffer.byteLength) return null
  const words = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, HEAD, length))) as {
    alphabet: string
    flags: string[]
    rules: SuffixRule[]
    sizes: [number, number, number, number]
  }
  const { sizes, ...rest } = words
  const slotsAt = align(HEAD + length)
  const startsAt = align(slotsAt + sizes[0] * 4)
  const flagSetsAt = align(startsAt + sizes[1] * 4)
  const lettersAt = align(flagSetsAt + sizes[2] * 2)
  return {
    ...rest,
    slots: new Uint32Array(buffer, slotsAt, sizes[0]),
    starts: new Uint32Array(buffer, startsAt, sizes[1]),
    flagSets: new Uint16Array(buffer, flagSetsAt, sizes[2]),
    letters: new Uint8Array(buffer, lettersAt, sizes[3]),
  }
}

export const EMPTY_HASH = 0x811c9dc5

/** FNV-1a over the letters: the same when the table is made and when it is asked. */
export function hashOf(folded: string, before: number = EMPTY_HASH): number {
  let hash = before
  for (let at = 0; at < folded.length; at++) {
    hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

function align(at: number): number {
  return (at + 3) & ~3
}
