const HELD_MS = 12

export type Breathe = () => Promise<void> | undefined

/** Long loops call it each turn: it lets others in when they have waited some milliseconds. */
export function breather(heldMs = HELD_MS): Breathe {
  let since = performance.now()
  return () => {
    if (performance.now() - since < heldMs) return undefined
    return new Promise((resolve) => {
      setImmediate(() => {
        since = performance.now()
        resolve()
      })
    })
  }
}
