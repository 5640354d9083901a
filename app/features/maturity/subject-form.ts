import { z } from 'zod'
import { optionalId, requiredId, requiredText } from '../../lib/form-schema.ts'
import { example } from './draft-form.ts'

const LEVEL = 'maturity.error.level'
const chosenLevel = requiredText(10, LEVEL).refine((text) => /^[1-5]$/.test(text), { error: LEVEL })
const nextLevel = requiredText(10, LEVEL).refine((text) => /^[2-5]$/.test(text), { error: LEVEL })
const year = requiredText(10, 'maturity.error.year')
  .refine((text) => /^\d{4}$/.test(text), { error: 'maturity.error.year' })
  .transform(Number)
const text = requiredText(1_000, 'maturity.error.lift')

/** Everything that the page of one subject does. */
export const subjectForm = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('target'),
      seen: optionalId,
      level: chosenLevel.transform(Number),
      year,
      justification: requiredText(3_000, 'maturity.error.targetWhy'),
      example,
    }),
    z.object({ intent: z.literal('endTarget'), seen: requiredId }),
    z.object({
      intent: z.literal('addLift'),
      level: nextLevel.transform(Number),
      text,
      example,
    }),
    z.object({
      intent: z.literal('changeLift'),
      lift: requiredId,
      revision: requiredId,
      level: nextLevel.transform(Number),
      text,
    }),
    z.object({ intent: z.literal('retireLift'), lift: requiredId, revision: requiredId }),
    z.object({ intent: z.literal('link'), lift: requiredId, reference: requiredText(60) }),
    z.object({ intent: z.literal('unlink'), lift: requiredId, submission: requiredId }),
  ],
  { error: 'errors.unknownChoice' },
)
export type SubjectForm = z.output<typeof subjectForm>
