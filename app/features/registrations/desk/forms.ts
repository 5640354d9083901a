import { z } from 'zod'
import { LOCALES } from '../../../i18n/messages.ts'
import { optionalId, optionalText, requiredId, requiredText } from '../../../lib/form-schema.ts'
import { expiredPage, personSchema, seenRevision, sendingKey } from '../person-schema.ts'
import { REASON_MAX } from '../form-limits.ts'

const person = personSchema('registrations')
const id = { registration: requiredId }

const FORMS = [
  z.object({
    intent: z.literal('open'),
    back: z.enum(['zapisy', 'lista', 'stoly', 'druk']).default('zapisy'),
  }),
  z.object({
    intent: z.literal('add'),
    key: sendingKey,
    ...person,
    group: optionalId,
    locale: z.enum(LOCALES, { error: 'errors.unknownChoice' }).default('pl'),
    reason: optionalText(REASON_MAX),
  }),
  z.object({
    intent: z.literal('change'),
    ...id,
    revision: seenRevision,
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
