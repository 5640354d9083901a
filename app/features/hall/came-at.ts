export type DoorEvent = { kind: 'in' | 'out'; at: string }

/**
 * When somebody came, from everything that devices said, in whatever order it arrived: the first
 * check-in since the last undo. Two devices that check the same person in agree on the earlier one.
 */
export function cameAt(events: readonly DoorEvent[]): string | null {
  const inOrder = events.toSorted((a, b) => compare(a.at, b.at) || compare(a.kind, b.kind))
  return inOrder.reduce<string | null>(
    (since, { kind, at }) => (kind === 'out' ? null : (since ?? at)),
    null,
  )
}

/** Codes, not words: the order of instants, and a check-in before the undo of the same moment. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
