/** What results are made of; a correction names which of them it changed. */
export const OUTCOME_PARTS = [
  'conclusions',
  'minutes',
  'attended',
  'teams',
  'photos',
  'submissions',
] as const
export type OutcomePart = (typeof OUTCOME_PARTS)[number]

export function readOutcomeParts(json: string): OutcomePart[] {
  const kept: unknown = JSON.parse(json)
  return OUTCOME_PARTS.filter((part) => Array.isArray(kept) && kept.includes(part))
}
