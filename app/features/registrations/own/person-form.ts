import { z } from 'zod'
import type { AccessNeed } from '#db/workshop-tables.ts'
import { optionalId, optionalText, requiredId, requiredText } from '../../../lib/form-schema.ts'
import { isIdempotencyKey } from '../../../lib/idempotency-key.ts'
import { isEmail } from '../../../lib/names.ts'
import { ACCESS_NEEDS, type Question } from '../../workshops/workshop-parts.ts'
import { ANSWER_MAX, answerField, NAME_MAX, NOTE_MAX } from '../desk/form-limits.ts'
import { canonicalPhone } from '../person-key.ts'

const EMAIL_MAX = 254
const PHONE_MAX = 40
export const CODE_MAX = 40
export const TEAM_MAX = 80

const expiredPage = { error: 'errors.expiredPage' }

const personFields = {
  name: requiredText(NAME_MAX, 'workshops.error.name'),
  email: optionalText(EMAIL_MAX).refine((text) => text === null || isEmail(text), {
    error: 'errors.email',
  }),
  phone: optionalText(PHONE_MAX).refine((text) => text === null || canonicalPhone(text) !== null, {
    error: 'workshops.error.phone',
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

const key = z.string(expiredPage).refine(isIdempotencyKey, expiredPage)
const reach = { path: ['email'], error: 'workshops.error.noReach' }
const hasReach = (form: { email: string | null; phone: string | null }) =>
  form.email !== null || form.phone !== null

export const signUpForm = z
  .object({
    key,
    /** A field people do not see; whatever fills it in is no person. */
    website: z.string().optional(),
    session: requiredId,
    ...personFields,
    group: optionalId,
    invitation: optionalText(CODE_MAX),
    teamName: optionalText(TEAM_MAX),
    teamCode: optionalText(CODE_MAX),
  })
  .refine(hasReach, reach)

export const ownForm = z.discriminatedUnion(
  'intent',
  [
    z
      .object({
        intent: z.literal('change'),
        revision: z.coerce.number(expiredPage).int(expiredPage),
        ...personFields,
      })
      .refine(hasReach, reach),
    z.object({ intent: z.literal('cancel') }),
    z.object({ intent: z.literal('accept') }),
    z.object({ intent: z.literal('decline') }),
  ],
  expiredPage,
)

export type SignUpForm = z.output<typeof signUpForm>
export type OwnForm = z.output<typeof ownForm>
export type PersonValues = Pick<
  SignUpForm,
  'name' | 'email' | 'phone' | 'organisation' | 'needs' | 'note' | 'answers'
>

/** As the rules take it: notes of ticked needs, answers under the keys of the questions. */
export function personOf(form: PersonValues, questions: readonly Question[]) {
  const { name, email, phone, organisation, needs, note, answers } = form
  return {
    name,
    email,
    phone,
    organisation,
    needs: needs.map((need) => ({ need, note: note[need] ?? null })),
    answers: Object.fromEntries(
      questions.flatMap(({ key }) => {
        const answer = answers[`q${key}`]
        return answer ? [[key, answer]] : []
      }),
    ),
  }
}

/** What is wrong with the answers to the organiser's questions, by field. */
export function answerErrors(
  form: Pick<PersonValues, 'answers'>,
  questions: readonly Question[],
): Record<string, string[]> {
  const wrong: Record<string, string[]> = {}
  for (const { key, kind, options, required } of questions) {
    const answer = form.answers[`q${key}`] ?? null
    const known = kind === 'yes_no' ? ['yes', 'no'] : options
    if (answer === null) {
      if (required) wrong[answerField(key)] = ['errors.required']
    } else if (kind !== 'text' && !known.includes(answer)) {
      wrong[answerField(key)] = ['errors.unknownChoice']
    }
  }
  return wrong
}
