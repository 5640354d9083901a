import type { DecisionKind } from './decision.ts'

/** The key that chooses a decision: the first sound of its Polish name where it is free. */
export const SHORTCUT_OF: Record<DecisionKind, string> = {
  publish: 'P',
  redact: 'W',
  return: 'Z',
  redirect: 'R',
  hide: 'U',
  merge: 'M',
  reopen: 'C',
}

/** Takes a case that is free; beside an open decision the same key chooses one. */
export const TAKE_KEY = 'W'

/** The elements a key stands for, best first: the page has those that can be used now. */
export function targetsOf(key: string): string[] {
  const found = Object.entries(SHORTCUT_OF).find(([, shortcut]) => shortcut === key)
  // A digit takes the suggestion of that number.
  if (/^[1-9]$/.test(key)) return [`suggestion-${key}`]
  return [...(found ? [`decision-${found[0]}`] : []), ...(key === TAKE_KEY ? ['take-case'] : [])]
}
