import type { Instant, PositionCode, SubmissionKind } from '#db/schema.ts'
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

type Reason =
  | 'noTags'
  | 'noPosition'
  /** An answer has to come first. */
  | 'afterPosition'
  | 'rejected'
  | 'clarified'
  | 'outOfScope'
  | 'alreadyInText'
  | 'deferred'
  /** The answer ended the matter: nobody promised this step. */
  | 'notPromised'
  /** Said yes to a remark, and its document does not show it. */
  | 'noChange'
  /** Said yes to a postulate, and neither a document nor an initiative shows it. */
  | 'noEffect'
  | 'byInitiative'
  /** The step before it has to come first. */
  | 'afterEffect'
  | 'textOnly'
  | 'noInitiatives'
  | 'noIndicators'

/** Why a step is not there, and who owes it: a unit by its name, a team, or nobody. */
export type Missing = {
  reason: Reason
  owes: { unit: string } | 'team' | 'moderation' | null
  /** Null where nobody has set a day. */
  dueAt: Instant | null
}

export type TraceFacts = {
  kind: SubmissionKind
  /** Of the published position; null before there is one. */
  code: PositionCode | null
  tags: number
  /** Changes of public documents: tied places, or what the city recorded in words. */
  changes: number
  /** Those that were not stopped. */
  initiatives: number
  /** Those that the initiatives move; what a voice merely asks for moves nothing. */
  moved: number
  /** Who has the submission, and by when it answers. */
  unit: string | null
  answerDueAt: Instant
  /** Who gave the position. */
  answerUnit: string | null
  /** Who runs the first of its initiatives. */
  initiativeUnit: string | null
}

const nobody = (reason: Reason): Missing => ({ reason, owes: null, dueAt: null })
const owedBy = (reason: Reason, unit: string | null, dueAt: Instant | null = null): Missing => ({
  reason,
  owes: unit === null ? 'team' : { unit },
  dueAt,
})

/** Why nothing has to follow an answer. */
const AFTER_ANSWER: Partial<Record<PositionCode, Missing>> = {
  rejected: nobody('rejected'),
  clarified: nobody('clarified'),
  out_of_scope: nobody('outOfScope'),
  already_in_text: nobody('alreadyInText'),
}

/**
 * What is missing at each step of a trace; null where it is there. An answer that promised nothing
 * ends the way. A yes to a remark is kept by its document; a yes to a postulate by a document or by
 * an initiative. What a document now says about a postulate needs an initiative, and each
 * initiative a number.
 */
export function missingSteps(facts: TraceFacts): Record<StepName, Missing | null> {
  return {
    voice: null,
    tags: facts.tags > 0 ? null : { reason: 'noTags', owes: 'moderation', dueAt: null },
    position: facts.code === null ? owedBy('noPosition', facts.unit, facts.answerDueAt) : null,
    paragraphs: facts.changes > 0 ? null : noChange(facts),
    initiatives: facts.initiatives > 0 ? null : noInitiative(facts),
    indicators: facts.moved > 0 ? null : noIndicator(facts),
  }
}

function noChange(facts: TraceFacts): Missing {
  const { code } = facts
  if (code === null) return nobody('afterPosition')
  if (code === 'deferred') {
    return facts.initiatives > 0 ? nobody('byInitiative') : owedBy('deferred', null)
  }
  if (!CHANGING_CODES.includes(code)) return AFTER_ANSWER[code] ?? nobody('notPromised')
  if (facts.kind === 'remark') return owedBy('noChange', null)
  return facts.initiatives > 0 ? nobody('byInitiative') : owedBy('noEffect', facts.answerUnit)
}

function noInitiative(facts: TraceFacts): Missing {
  const later = notYet(facts)
  if (later) return later
  if (facts.changes === 0) return nobody('afterEffect')
  return facts.kind === 'remark' ? nobody('textOnly') : owedBy('noInitiatives', null)
}

function noIndicator(facts: TraceFacts): Missing {
  const later = notYet(facts)
  if (later) return later
  if (facts.initiatives > 0) return owedBy('noIndicators', facts.initiativeUnit)
  return nobody(facts.changes > 0 && facts.kind === 'remark' ? 'textOnly' : 'afterEffect')
}

/** Before an answer nothing is promised, and many answers promise nothing. */
function notYet(facts: TraceFacts): Missing | null {
  if (facts.code === null) return nobody('afterPosition')
  if (leadsOn(facts)) return null
  return nobody(facts.code === 'deferred' ? 'afterEffect' : 'notPromised')
}

/** A yes has to be seen; what was put off goes on once an initiative takes it up. */
function leadsOn({ code, initiatives }: TraceFacts): boolean {
  if (code === null) return false
  return CHANGING_CODES.includes(code) || (code === 'deferred' && initiatives > 0)
}

/** The first step that somebody owes; null when nobody owes any. */
export function whereItStops(missing: Record<StepName, Missing | null>): StepName | null {
  return STEPS.find((name) => missing[name]?.owes) ?? null
}

/** Where a trace with nothing owed ends: with a number, with changed words, or with an answer. */
export function whereItEnds(facts: TraceFacts): 'indicators' | 'paragraphs' | 'position' {
  if (!leadsOn(facts)) return 'position'
  return facts.moved > 0 ? 'indicators' : 'paragraphs'
}
