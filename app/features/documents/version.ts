import type { VersionState } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'

export type VersionEvent = 'published' | 'closed' | 'reopened' | 'finalised'

type Rule = { to: VersionState; from: readonly VersionState[] }

/** Open for remarks is what is published; its words never change again. */
const RULES: Record<VersionEvent, Rule> = {
  published: { to: 'published', from: ['draft'] },
  closed: { to: 'closed', from: ['published'] },
  reopened: { to: 'published', from: ['closed'] },
  finalised: { to: 'final', from: ['published', 'closed'] },
}

export function nextVersion(
  state: VersionState,
  event: VersionEvent,
): Result<VersionState, 'wrongState'> {
  const rule = RULES[event]
  return rule.from.includes(state) ? ok(rule.to) : refuse('wrongState')
}

/** Words may change only while nobody outside has read them. */
export function isEditable(state: VersionState): boolean {
  return state === 'draft'
}
