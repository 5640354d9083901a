import { z } from 'zod'
import type { AccessNeed } from '#db/workshop-tables.ts'
import { optionalText, requiredText } from '../../lib/form-schema.ts'
import { isIdempotencyKey } from '../../lib/idempotency-key.ts'
import { isEmail } from '../../lib/names.ts'
import { ACCESS_NEEDS } from '../workshops/workshop-parts.ts'
import { ANSWER_MAX, NAME_MAX, NOTE_MAX } from './form-limits.ts'
import { canonicalPhone } from './person-key.ts'

const EMAIL_MAX = 254
const PHONE_MAX = 40

export const expiredPage = { error: 'errors.expiredPage' }
export const sendingKey = z.string(expiredPage).refine(isIdempotencyKey, expiredPage)
export const seenRevision = z.coerce.number(expiredPage).int(expiredPage)

/** What is asked about a person, whoever fills it in; `words` says where the refusals are written. */
export function personSchema(words: 'workshops' | 'registrations') {
  return {
    name: requiredText(NAME_MAX, `${words}.error.name`),
    email: optionalText(EMAIL_MAX).refine((text) => text === null || isEmail(text), {
      error: 'errors.email',
    }),
    phone: optionalText(PHONE_MAX).refine(
      (text) => text === null || canonicalPhone(text) !== null,
      { error: `${words}.error.phone` },
    ),
    organisation: optionalText(NAME_MAX),
    needs: z
      .array(
        z.enum(ACCESS_NEEDS as readonly [AccessNeed, ...AccessNeed[]], {
          error: 'errors.unknownChoice',
        }),
      )
      .default([]),
    note: z.partialRecord(z.string(), optionalText(NOTE_MAX)).default({}),
    answers: z.partialRecord(z.string(), optionalText(ANSWER_MAX)).default({}),
  }
}
