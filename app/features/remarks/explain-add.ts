import type { AddRefusal } from './add-to-sending.server.ts'
import { REMARKS_MAX } from './sending-content.ts'

/** A refusal as errors of the form, and the status of the answer. */
export function explainAdd(
  refusal: AddRefusal,
): [{ form?: string[]; fields?: Record<string, string[]> }, number] {
  switch (refusal.code) {
    case 'tooMany':
      return [{ form: [`errors.tooMany|minutes=${refusal.minutes}`] }, 429]
    case 'full':
      return [{ form: [`remarks.error.full|max=${REMARKS_MAX}`] }, 409]
    case 'otherWords':
      return [{ fields: { selected: ['remarks.error.otherWords'] } }, 422]
    default:
      return [{ form: [`remarks.error.${refusal.code}`] }, 409]
  }
}
