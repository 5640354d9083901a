import { z } from 'zod'
import { optionalId, optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'
import { POSITION_CODES } from '../submissions/status.ts'

export const templateForm = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('save'),
      id: optionalId,
      name: requiredText(120),
      code: z.enum(POSITION_CODES, { error: 'positions.error.code' }),
      summary: requiredText(400, 'positions.error.summary'),
      justification: requiredText(6000, 'positions.error.justification'),
      whatChanges: optionalText(6000),
    }),
    z.object({ intent: z.literal('retire'), id: requiredId }),
  ],
  { error: 'errors.expiredPage' },
)
