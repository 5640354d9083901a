import type { Decision, DecisionRefusal } from './decision.ts'

type Answer = { status: 403 | 404 | 409 | 422; field?: string; error: string }

const RULE_FIELDS: Partial<Record<Decision['kind'], string>> = {
  return: 'returnRule',
  hide: 'hideRule',
  redirect: 'route',
}

const ANSWERS: Record<DecisionRefusal, Answer> = {
  notFound: { status: 404, error: 'moderation.errors.notFound' },
  notAllowed: { status: 403, error: 'errors.notAllowed' },
  wrongState: { status: 409, error: 'errors.wrongState' },
  conflict: { status: 409, error: 'errors.conflict' },
  locked: { status: 409, error: 'moderation.errors.locked' },
  unchanged: { status: 422, error: 'moderation.errors.unchanged' },
  personalData: {
    status: 422,
    field: 'publicBody',
    error: 'moderation.errors.personalData',
  },
  mainAreaRequired: {
    status: 422,
    field: 'mainAreaId',
    error: 'tagging.errors.mainAreaRequired',
  },
  unknownTerm: { status: 422, error: 'tagging.errors.unknownTerm' },
  retiredTerm: { status: 422, error: 'tagging.errors.retiredTerm' },
  badKeyword: { status: 422, field: 'keywords', error: 'tagging.errors.badKeyword' },
  unknownRule: { status: 422, error: 'moderation.errors.unknownRule' },
  targetNotFound: { status: 422, field: 'target', error: 'moderation.errors.targetNotFound' },
  targetIsSelf: { status: 422, field: 'target', error: 'moderation.errors.targetIsSelf' },
  targetClosed: { status: 422, field: 'target', error: 'moderation.errors.targetClosed' },
  hasMerged: { status: 422, field: 'target', error: 'moderation.errors.hasMerged' },
}

/** What a refused decision is answered with: the status, the sentence, and the field it belongs to. */
export function answerTo(refusal: DecisionRefusal, kind: Decision['kind']) {
  const { status, error, field } = ANSWERS[refusal]
  const at = refusal === 'unknownRule' ? RULE_FIELDS[kind] : field
  return { status, errors: at ? { fields: { [at]: [error] } } : { form: [error] } }
}
