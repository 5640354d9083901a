import { z } from 'zod'
import { optionalText } from '../../lib/form-schema.ts'

const NOTE_MAX = 1000

export const makeForm = z.object({
  intent: z.literal('make', { error: 'errors.expiredPage' }),
  note: optionalText(NOTE_MAX),
})

export const publishForm = z.object({
  intent: z.literal('publish', { error: 'errors.expiredPage' }),
  checksum: z
    .string({ error: 'errors.expiredPage' })
    .regex(/^[0-9a-f]{64}$/, { error: 'errors.expiredPage' }),
  confirmed: z
    .string({ error: 'errors.wrongType' })
    .optional()
    .transform((value) => value !== undefined),
})
