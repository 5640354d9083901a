import type { SubmissionText } from '../submissions/submission-text.ts'
import type { DecisionOf } from './decision.ts'

/** The text that a decision makes public. */
export function versionOf(decision: DecisionOf<'publish' | 'redact'>): SubmissionText {
  const { title, body, proposal = null, justification = null } = decision
  return { title, body, proposal, justification }
}
