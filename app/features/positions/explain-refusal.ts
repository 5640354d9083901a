import type { PositionReason, PositionRefusal } from './position.ts'

/** What a person is told, and where: as the form errors and the HTTP status of the answer. */
export type Explained = {
  errors: { form?: string[]; fields?: Record<string, string[]> }
  status: 403 | 404 | 409 | 422
}

const STATUS: Partial<Record<PositionReason, Explained['status']>> = {
  notFound: 404,
  notAllowed: 403,
  ownDraft: 403,
  otherUnit: 403,
  conflict: 409,
  wrongState: 409,
}

const FIELDS: Partial<Record<PositionReason, string>> = {
  noSubmissions: 'numbers',
  unknownNumbers: 'numbers',
  tooMany: 'numbers',
  unknownUnit: 'unitId',
  exceptionText: 'exceptions',
}

export function explainRefusal({ reason, references }: PositionRefusal): Explained {
  const status = STATUS[reason] ?? 422
  const error = errorKey(reason, references)
  const field = FIELDS[reason]
  return { errors: field ? { fields: { [field]: [error] } } : { form: [error] }, status }
}

function errorKey(reason: PositionReason, references: readonly string[]): string {
  if (reason === 'conflict' && references.length === 0) return 'errors.conflict'
  const key = reason === 'conflict' ? 'conflictNumbers' : reason
  const numbers = references.length > 0 ? `|numbers=${references.join(', ')}` : ''
  return `positions.error.${key}${numbers}`
}
