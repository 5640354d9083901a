import { z } from 'zod'
import { optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'
import { suggestionShape, takenShape } from '../suggestions/forms.ts'
import { withTaken } from '../suggestions/shown-suggestion.ts'
import { tagChoiceOf, tagFormShape } from '../tags/tag-choice.ts'
import type { Decision } from './decision.ts'

/** Marks such as `[ukryto: telefon]` are longer than what they cover. */
const TITLE_MAX = 300
const BODY_MAX = 12_000
const REASON_MAX = 2_000

const decided = { intent: z.enum(['decide', 'decideNext']), revision: requiredId }
const version = {
  publicTitle: requiredText(TITLE_MAX, 'moderation.errors.publicTitle'),
  publicBody: requiredText(BODY_MAX, 'moderation.errors.publicBody'),
  publicProposal: optionalText(BODY_MAX),
  publicJustification: optionalText(BODY_MAX),
  ...tagFormShape,
  ...takenShape,
  ...suggestionShape,
  tagReason: optionalText(300),
  keepPersonalData: z
    .string({ error: 'errors.wrongType' })
    .optional()
    .transform((value) => value === 'on'),
}
const reason = requiredText(REASON_MAX, 'moderation.errors.reason')
const route = z.enum(['petition', 'kpa_motion', 'kpa_complaint', 'fault', 'public_information'], {
  error: 'moderation.errors.route',
})
const decision = <Kind extends string>(kind: Kind) => z.literal(kind)

const decisionForm = z.discriminatedUnion(
  'decision',
  [
    z.object({
      ...decided,
      decision: decision('publish'),
      ...version,
      publishReason: optionalText(REASON_MAX),
    }),
    z.object({
      ...decided,
      decision: decision('redact'),
      ...version,
      redactReason: reason,
    }),
    z.object({
      ...decided,
      decision: decision('return'),
      returnRule: requiredText(60, 'moderation.errors.question'),
      question: optionalText(REASON_MAX),
    }),
    z.object({
      ...decided,
      decision: decision('redirect'),
      route,
      redirectReason: reason,
    }),
    z.object({
      ...decided,
      decision: decision('hide'),
      hideRule: requiredText(60, 'moderation.errors.rule'),
      facts: requiredText(REASON_MAX, 'moderation.errors.facts'),
    }),
    z.object({
      ...decided,
      decision: decision('merge'),
      target: requiredText(200, 'moderation.errors.target'),
      /** One of the postulates found by the words in `target`. */
      targetPick: optionalText(40),
      mergeReason: optionalText(REASON_MAX),
    }),
    z.object({
      ...decided,
      decision: decision('reopen'),
      reopenReason: reason,
    }),
  ],
  { error: 'moderation.decision.required' },
)

/** Everything that can be posted to a case. */
export const caseForm = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.enum(['take', 'takeOver', 'release', 'readOriginal']) }),
    z.object({
      intent: z.literal('note'),
      note: requiredText(REASON_MAX, 'moderation.errors.note'),
    }),
    /** Covers personal data in what is typed and gives everything back. */
    z.object({
      intent: z.literal('mask'),
      publicTitle: optionalText(TITLE_MAX),
      publicBody: optionalText(BODY_MAX),
      publicProposal: optionalText(BODY_MAX),
      publicJustification: optionalText(BODY_MAX),
    }),
    decisionForm,
  ],
  { error: 'errors.wrongType' },
)

export type DecisionForm = z.output<typeof decisionForm>

export function decisionOf(form: DecisionForm): Decision {
  switch (form.decision) {
    case 'publish':
      return { kind: 'publish', ...versionOf(form), reason: form.publishReason }
    case 'redact':
      return { kind: 'redact', ...versionOf(form), reason: form.redactReason }
    case 'return':
      return { kind: 'return', rule: form.returnRule, question: form.question }
    case 'redirect':
      return { kind: 'redirect', route: form.route, reason: form.redirectReason }
    case 'hide':
      return { kind: 'hide', rule: form.hideRule, facts: form.facts }
    case 'merge':
      return { kind: 'merge', target: form.targetPick ?? form.target, reason: form.mergeReason }
    case 'reopen':
      return { kind: 'reopen', reason: form.reopenReason }
  }
}

function versionOf(form: Extract<DecisionForm, { decision: 'publish' | 'redact' }>) {
  return {
    title: form.publicTitle,
    body: form.publicBody,
    proposal: form.publicProposal,
    justification: form.publicJustification,
    tags: withTaken(tagChoiceOf(form), form.take),
    shown: form.shown,
    tagReason: form.tagReason,
    keepPersonalData: form.keepPersonalData,
  }
}
