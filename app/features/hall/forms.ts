import { z } from 'zod'
import { optionalText, requiredId } from '../../lib/form-schema.ts'

/** What the day page does without script. */
export const dayForm = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('open') }),
    z.object({
      intent: z.literal('check_in'),
      registration: requiredId,
      by: z.enum(['name', 'number'], { error: 'errors.wrongType' }),
      reason: optionalText(200),
      other: optionalText(200),
    }),
    z.object({ intent: z.literal('undo_check_in'), registration: requiredId }),
    z.object({
      intent: z.literal('walk_in'),
      key: z.uuid({ error: 'errors.wrongType' }),
      name: optionalText(120),
      reason: optionalText(200),
      other: optionalText(200),
    }),
  ],
  { error: 'errors.wrongType' },
)
export type DayForm = z.output<typeof dayForm>
