import { z } from 'zod'
import { optionalId, optionalText, requiredId } from '../../../lib/form-schema.ts'
import type { Question } from '../../workshops/workshop-parts.ts'
import { answerField } from '../form-limits.ts'
import { expiredPage, personSchema, seenRevision, sendingKey } from '../person-schema.ts'

export const CODE_MAX = 40
export const TEAM_MAX = 80

const person = personSchema('workshops')
const reach = { path: ['email'], error: 'workshops.error.noReach' }
const hasReach = (form: { email: string | null; phone: string | null }) =>
  form.email !== null || form.phone !== null

export const signUpForm = z
  .object({
    key: sendingKey,
    /** A field people do not see; whatever fills it in is no person. */
    website: z.string().optional(),
    session: requiredId,
    ...person,
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
        revision: seenRevision,
        ...person,
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
