import { partsOf } from '../submissions/submission-text.ts'
import type { DecisionOf } from './decision.ts'
import { findPersonalData } from './personal-data.ts'
import { versionOf } from './version-of.ts'

/** Whether a public version would show personal data that nobody decided to show. */
export function isUncovered(decision: DecisionOf<'publish' | 'redact'>): boolean {
  if (decision.keepPersonalData) return false
  return partsOf(versionOf(decision)).some((text) => findPersonalData(text).length > 0)
}
