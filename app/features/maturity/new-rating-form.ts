import { z } from 'zod'
import { optionalId, requiredText } from '../../lib/form-schema.ts'
import { authorName, example, ratedOn } from './draft-form.ts'

export const METHODS = ['expert', 'workshop', 'self'] as const

/** What a draft begins with. The day is compared here, so that all that is wrong is said at once. */
export const newRatingForm = (today: string) =>
  z.object({
    subject: requiredText(80, 'maturity.error.subject'),
    method: z.enum(METHODS, { error: 'maturity.error.method' }),
    unit: optionalId,
    ratedOn: ratedOn.refine((day) => day <= today, { error: 'maturity.error.future' }),
    author: authorName,
    example,
  })
