import type { Instant, PositionCode } from '#db/schema.ts'
import { CHANGING_CODES } from '../trace/changing-codes.ts'

export const STEPS = [
  'voice',
  'tags',
  'position',
  'paragraphs',
  'initiatives',
  'indicators',
] as const
export type StepName = (typeof STEPS)[number]

/** Why a step is not there, and who owes it: a unit by its name, a team, or nobody any more. */
export type Missing = {
  reason:
    | 'noTags'
    | 'noPosition'
    | 'promised'
    | 'rejected'
    | 'other'
    | 'none'
    | 'noInitiatives'
    | 'noIndicators'
  owes: { unit: string } | 'team' | 'moderation' | null
  dueAt: Instant | null
}

export type TraceFacts = {
  counts: Record<StepName, number>
  code: PositionCode | null
  /** Who has the submission, and by when it answers. */
  unit: string | null
  answerDueAt: Instant
  /** Who runs the first of its initiatives. */
  initiativeUnit: string | null
}

/** What is missing at each step of a trace; null where something is there. */
export function missingSteps(facts: TraceFacts): Record<StepName, Missing | null> {
  const missing = (name: StepName, say: () => Missing) => (facts.counts[name] > 0 ? null : say())
  // Who said no has given the reason: nobody owes a further step.
  const isOver = facts.code === 'rejected' || facts.code === 'out_of_scope'
  const team = isOver ? null : 'team'
  return {
    voice: null,
    tags: missing('tags', () => ({ reason: 'noTags', owes: 'moderation', dueAt: null })),
    position: missing('position', () => ({
      reason: 'noPosition',
      owes: facts.unit ? { unit: facts.unit } : 'team',
      dueAt: facts.answerDueAt,
    })),
    paragraphs: missing('paragraphs', () => noParagraph(facts)),
    initiatives: missing('initiatives', () => ({
      reason: 'noInitiatives',
      owes: facts.code === null ? null : team,
      dueAt: null,
    })),
    indicators: missing('indicators', () => ({
      reason: 'noIndicators',
      owes: facts.initiativeUnit ? { unit: facts.initiativeUnit } : null,
      dueAt: null,
    })),
  }
}

function noParagraph({ code }: TraceFacts): Missing {
  if (code === null) return { reason: 'none', owes: null, dueAt: null }
  if (CHANGING_CODES.includes(code)) return { reason: 'promised', owes: 'team', dueAt: null }
  return { reason: code === 'rejected' ? 'rejected' : 'other', owes: null, dueAt: null }
}

/** The first step after the last that is there; null when the trace has reached its end. */
export function whereItStops(counts: Record<StepName, number>): StepName | null {
  const last = STEPS.findLastIndex((name) => counts[name] > 0)
  return STEPS[last + 1] ?? null
}
