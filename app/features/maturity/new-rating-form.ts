import { z } from 'zod'
import { optionalId, requiredText } from '../../lib/form-schema.ts'
import { authorName, example, ratedOn } from './draft-form.ts'

export const METHODS = ['expert', 'workshop', 'self'] as const

/** What a draft begins with. */
export const newRatingForm = z.object({
  subject: requiredText(80, 'maturity.error.subject'),
  method: z.enum(METHODS, { error: 'maturity.error.method' }),
  unit: optionalId,
  ratedOn,
  author: authorName,
  example,
})
