import { z } from 'zod'
import type { AccessNeed } from '#db/workshop-tables.ts'
import { LOCALES } from '../../../i18n/messages.ts'
import { optionalId, optionalText, requiredId, requiredText } from '../../../lib/form-schema.ts'
import { isIdempotencyKey } from '../../../lib/idempotency-key.ts'
import { isEmail } from '../../../lib/names.ts'
import { ACCESS_NEEDS } from '../../workshops/workshop-parts.ts'
import { canonicalPhone } from '../person-key.ts'
import { ANSWER_MAX, NAME_MAX, NOTE_MAX, REASON_MAX } from './form-limits.ts'

const expiredPage = { error: 'errors.expiredPage' }

const person = {
  name: requiredText(NAME_MAX, 'registrations.error.name'),
  email: optionalText(254).refine((text) => text === null || isEmail(text), {
    error: 'errors.email',
  }),
  phone: optionalText(40).refine((text) => text === null || canonicalPhone(text) !== null, {
    error: 'registrations.error.phone',
  }),
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

const id = { registration: requiredId }

const FORMS = [
  z.object({
    intent: z.literal('open'),
    back: z.enum(['zapisy', 'lista', 'stoly', 'druk']).default('zapisy'),
  }),
  z.object({
    intent: z.literal('add'),
    key: z.string(expiredPage).refine(isIdempotencyKey, expiredPage),
    ...person,
    group: optionalId,
    locale: z.enum(LOCALES, { error: 'errors.unknownChoice' }).default('pl'),
    reason: optionalText(REASON_MAX),
  }),
  z.object({
    intent: z.literal('change'),
    ...id,
    revision: z.coerce.number(expiredPage).int(expiredPage),
    ...person,
  }),
  z.object({
    intent: z.literal('seat'),
    ...id,
    reason: requiredText(REASON_MAX, 'registrations.error.reason'),
  }),
  z.object({ intent: z.literal('cancel'), ...id }),
  z.object({ intent: z.literal('accept'), ...id }),
  z.object({ intent: z.literal('decline'), ...id }),
  z.object({ intent: z.literal('link'), ...id }),
] as const

export const deskForm = z.discriminatedUnion('intent', FORMS, expiredPage)
export type DeskForm = z.output<typeof deskForm>
export type PersonForm = Extract<DeskForm, { intent: 'add' | 'change' }>
