/** Beyond this the comparison of two texts would take too long; the start says enough. */
const MOST_WORDS = 2_000

export type CommonWords = {
  /** How many words both have, in the same order. */
  count: number
  /** Runs of words that only one of the two has. */
  onlyInFirst: string[][]
  onlyInSecond: string[][]
}

/** The longest common subsequence of words, and what it leaves out on either side. */
export function commonWords(first: readonly string[], second: readonly string[]): CommonWords {
  const a = first.slice(0, MOST_WORDS)
  const b = second.slice(0, MOST_WORDS)
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const inFirst: boolean[] = []
  const inSecond: boolean[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) inFirst[i++] = inSecond[j++] = true
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return { count: at(0, 0), onlyInFirst: runs(a, inFirst), onlyInSecond: runs(b, inSecond) }
}

function runs(words: readonly string[], isCommon: readonly boolean[]): string[][] {
  const found: string[][] = []
  let open: string[] = []
  for (const [index, word] of words.entries()) {
    if (!isCommon[index]) open.push(word)
    else if (open.length > 0) {
      found.push(open)
      open = []
    }
  }
  return open.length > 0 ? [...found, open] : found
}
