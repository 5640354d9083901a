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
