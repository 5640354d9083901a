import { appendFileSync } from 'node:fs'

/** Where the figures of a run are gathered, one JSON text per line; `faults.ts` prints them as a table. */
export const FIGURES = 'test-results/faults.jsonl'

export type Figure = {
  /** The fault, as the table groups it: 'kill -9', 'disk full'. */
  fault: string
  /** What was measured, with its unit. */
  what: string
  measured: string
  target: string
}

/** Keeps a figure for the table. Whether it reaches its target is for the test itself to expect. */
export function figure(one: Figure): void {
  appendFileSync(FIGURES, `${JSON.stringify(one)}\n`)
}

/** Whether the whole is asked for (`npm run faults -- --full`); `npm test` runs a part of it. */
export const isFull = process.env.FAULTS === 'full'

/** How often something is done: the figure that is promised, or a part of it. */
export function times(full: number, part: number): number {
  return isFull ? full : part
}
