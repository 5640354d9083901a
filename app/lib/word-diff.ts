import { diffArrays } from 'diff'

export type DiffPart = { kind: 'same' | 'removed' | 'added'; text: string }

/** Words with their numbers, numbers with their separators, white space, and every other sign by itself. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[.,:/-](?=\p{N})\p{N}+)*|\s+|./gsu
/** Beyond this the two texts have little in common, and the search for it would take too long. */
const MOST_EDITS = 4_000
/** An island of unchanged words shorter than this, between changes, only tears a sentence apart. */
const SMALLEST_ISLAND = 4

/**
 * What to take out of `before` and what to put in to get `after`, in words. `same` and `removed`
 * joined are `before`, `same` and `added` joined are `after`, to the letter. A removal stands in
 * front of what replaces it.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_EDITS })
  if (!changes) return merge(replaced(before, after))
  const parts = joinSlid(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  )
  return merge(
    parts.flatMap((part, at) => (isIsland(parts, at) ? replaced(part.text, part.text) : [part])),
  )
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? []
}

function replaced(before: string, after: string): DiffPart[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
}

/** `[+,] [+drzewa ]i` says the same as `[+, drzewa] i`, which reads as one change. */
function joinSlid(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = []
  for (const part of parts) {
    const [change, island] = joined.slice(-2)
    if (part.kind === 'same' && island?.kind === 'same') {
      joined.splice(-1, 1, { kind: 'same', text: island.text + part.text })
      continue
    }
    const isTorn =
      change?.kind === part.kind && island?.kind === 'same' && part.text.endsWith(island.text)
    if (!change || !island || !isTorn) {
      joined.push(part)
      continue
    }
    const middle = part.text.slice(0, part.text.length - island.text.length)
    joined.splice(-2, 2, { kind: part.kind, text: change.text + island.text + middle }, island)
  }
  return joined
}

function isIsland(parts: readonly DiffPart[], at: number): boolean {
  const part = parts[at]
  if (part?.kind !== 'same' || at === 0 || at === parts.length - 1) return false
  if (part.text.includes('\n')) return false
  const isReplacedBefore = parts[at - 2]?.kind !== 'same' && parts[at - 2] !== undefined
  const isReplacedAfter = parts[at + 2]?.kind !== 'same' && parts[at + 2] !== undefined
  const letters = part.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (letters === 0) return true
  return letters < SMALLEST_ISLAND && (isReplacedBefore || isReplacedAfter)
}

/** Between two unchanged parts there is at most one removal, then one addition. */
function merge(parts: readonly DiffPart[]): DiffPart[] {
  const merged: DiffPart[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed) merged.push({ kind: 'removed', text: removed })
    if (added) merged.push({ kind: 'added', text: added })
    removed = added = ''
  }
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (text) {
      flush()
      const last = merged.at(-1)
      if (last?.kind === 'same') merged[merged.length - 1] = { kind, text: last.text + text }
      else merged.push({ kind, text })
    }
  }
  flush()
  return merged
}
