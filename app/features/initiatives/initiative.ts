import type { InitiativeKind, InitiativeState } from '#db/initiative-tables.ts'

export const KINDS = ['project', 'programme', 'pilot'] as const satisfies readonly InitiativeKind[]
/** In the order in which people ask: what goes on, what comes, what is done. */
export const STATES = [
  'running',
  'planned',
  'done',
  'stopped',
] as const satisfies readonly InitiativeState[]

/** What both databases keep in a whole number. */
export const MOST_FUNDING = 2_000_000_000

/** Whether the end, as far as it is known, is before the beginning: `2026` is not before `2026-05`. */
export function endsBeforeItStarts(startsOn: string, endsOn: string): boolean {
  const known = Math.min(startsOn.length, endsOn.length)
  return endsOn.slice(0, known) < startsOn.slice(0, known)
}

/** The part of the funding that comes from outside, in whole złoty; null where it is not known. */
export function cofinancingOf(total: number | null, percent: number | null): number | null {
  return total === null || percent === null ? null : Math.round((total * percent) / 100)
}
