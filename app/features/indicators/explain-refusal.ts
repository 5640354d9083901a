import type { ActRefusal } from './act-on-indicator.server.ts'

/** A refusal as the errors of its form. `notFound` and `notYours` are answered by the route. */
export function explainRefusal(refusal: ActRefusal) {
  if (typeof refusal === 'object') {
    return { errors: { fields: { [refusal.field]: [refusal.key] } }, status: 422 }
  }
  return { errors: { form: ['errors.conflict'] }, status: 409 }
}
