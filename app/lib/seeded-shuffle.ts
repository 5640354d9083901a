/** Fisher and Yates with chance that a seed decides: the same seed and list give the same order again. */
export function seededShuffle<T>(items: readonly T[], seed: number): T[] {
  const chance = mulberry32(seed)
  const shuffled = [...items]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1))
    const moved = shuffled[i] as T
    shuffled[i] = shuffled[j] as T
    shuffled[j] = moved
  }
  return shuffled
}

/** Numbers from 0 to 1; Tommy Ettinger's generator, good enough for seats, never for secrets. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
