import type { Instant } from '#db/schema.ts'

/** Passed in, never read inside a rule: time is evidence, and tests set it. */
export type Clock = { now(): Instant }

export const systemClock: Clock = { now: () => new Date().toISOString() }
