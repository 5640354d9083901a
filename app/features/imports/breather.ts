const HELD_MS = 12

export type Breathe = () => Promise<void>

/** Long loops call it each turn: it lets others in when they have waited some milliseconds. */
export function breather(heldMs = HELD_MS): Breathe {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < heldMs) return
    await letOthersIn()
    since = performance.now()
  }
}

/** Between two steps that each take their time in one piece. */
export function letOthersIn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
