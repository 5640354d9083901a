import { z } from 'zod'
import { optionalId, optionalText, requiredText } from '../../lib/form-schema.ts'
import { isEmail } from '../../lib/names.ts'
import { BODY_MAX, TITLE_MAX } from '../intake/limits.ts'

const typedCode = requiredText(100, 'follow.error.code')

/** Number and code as people type them; the route reads them leniently. */
export const findForm = z.object({
  number: requiredText(60, 'follow.error.number'),
  code: typedCode,
})

const revision = z.coerce.number({ error: 'errors.expiredPage' }).int('errors.expiredPage')
/** Present when the access ran out while writing: the code is asked again, the text waits. */
const code = optionalText(100)

export const caseForm = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('open'), code: typedCode }),
    z.object({
      intent: z.literal('correct'),
      code,
      revision,
      title: requiredText(TITLE_MAX, 'submit.error.title'),
      body: requiredText(BODY_MAX, 'submit.error.body'),
      proposal: optionalText(BODY_MAX),
      justification: optionalText(BODY_MAX),
      estate: optionalId,
    }),
    z.object({ intent: z.literal('withdraw'), code, revision, reason: optionalText(1000) }),
    z.object({
      intent: z.literal('contact'),
      code,
      email: requiredText(254, 'errors.email').refine(isEmail, { error: 'errors.email' }),
    }),
    z.object({ intent: z.literal('forget'), code }),
    z.object({ intent: z.literal('leave') }),
  ],
  { error: 'errors.expiredPage' },
)

export type CaseForm = z.output<typeof caseForm>

export const receiptForm = z.object({
  email: requiredText(254, 'errors.email').refine(isEmail, { error: 'errors.email' }),
})
