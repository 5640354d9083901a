import { z } from 'zod'
import { LOCALES } from '../../i18n/messages.ts'
import { optionalId, requiredId, requiredText } from '../../lib/form-schema.ts'
import { checkDisplayName, isEmail, type NameProblem } from '../../lib/names.ts'
import { GRANTED_ROLES } from './granted-roles.ts'

const NAME_ERRORS: Record<NameProblem, string> = {
  empty: 'account.error.nameEmpty',
  too_long: 'account.error.nameTooLong',
  hidden_characters: 'account.error.nameHidden',
  mixed_scripts: 'account.error.nameScripts',
  too_many_marks: 'account.error.nameScripts',
  reserved: 'account.error.nameReserved',
}

const unknownChoice = { error: 'errors.unknownChoice' }
const expiredPage = { error: 'errors.expiredPage' }

const email = requiredText(254, 'account.error.email').refine(isEmail, {
  error: 'account.error.email',
})
/** Taken as typed: blanks around a password belong to it. The rules are in `checkPassword`. */
const password = z
  .string({ error: 'account.error.password' })
  .refine((text) => text.isWellFormed(), { error: 'errors.unreadableCharacter' })
  .refine((text) => text.length <= 1_000, { error: 'account.error.tooLong' })
const name = requiredText(200, 'account.error.nameEmpty').superRefine((text, context) => {
  const problem = checkDisplayName(text)
  if (problem !== 'ok') context.addIssue({ code: 'custom', message: NAME_ERRORS[problem] })
})
const locale = z.enum(LOCALES, unknownChoice)
const reason = requiredText(300, 'people.error.reason')

export const signInForm = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('password'), email, password }),
    z.object({ intent: z.literal('link'), email }),
    z.object({ intent: z.literal('demo'), account: z.string(unknownChoice).max(64) }),
  ],
  expiredPage,
)

export const registerForm = z.object({ email, name, password })
export const emailForm = z.object({ email })
export const resetForm = z.object({ password })
export const adminForm = z.object({ name, password })

export const accountForm = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('profile'), name, locale }),
    z.object({ intent: z.literal('password'), current: password, next: password }),
    z.object({ intent: z.literal('endSession'), session: z.string(unknownChoice).max(64) }),
    z.object({ intent: z.literal('endAll') }),
  ],
  expiredPage,
)

export const personForm = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('grant'),
      role: z.enum(GRANTED_ROLES, unknownChoice),
      unit: optionalId,
      reason,
    }),
    z.object({ intent: z.literal('revoke'), role: z.enum(GRANTED_ROLES, unknownChoice), reason }),
    z.object({ intent: z.literal('unit'), unit: requiredId, reason }),
    z.object({ intent: z.literal('block'), reason }),
    z.object({ intent: z.literal('unblock'), reason }),
    z.object({ intent: z.literal('endSessions'), reason }),
  ],
  expiredPage,
)
export type PersonForm = z.output<typeof personForm>
