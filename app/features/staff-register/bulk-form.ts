import { z } from 'zod'
import { parseReference } from '../../lib/reference-number.ts'
import { assignShape } from '../assignments/forms.ts'
import { tagChangeShape } from '../coding/change-shape.ts'
import { STAFF_PAGE_SIZE } from './staff-page-size.ts'

const references = z
  .array(
    z
      .string({ error: 'errors.wrongType' })
      .refine((text) => parseReference(text) === text, { error: 'errors.unknownChoice' }),
  )
  .min(1, { error: 'panel.register.error.noneSelected' })
  .max(STAFF_PAGE_SIZE, { error: 'panel.register.error.tooMany' })

/** What is done with the selected rows of a list. */
export const bulkForm = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('answer'), references }),
    z.object({ intent: z.literal('assign'), references, ...assignShape }),
    z.object({ intent: z.literal('tag'), references, ...tagChangeShape }),
  ],
  { error: 'errors.expiredPage' },
)

/** On the register also all that meets its filters can be tagged, after a question. */
export const registerForm = z.discriminatedUnion(
  'intent',
  [...bulkForm.options, z.object({ intent: z.literal('tagMatching'), ...tagChangeShape })],
  { error: 'errors.expiredPage' },
)

export type BulkForm = z.output<typeof bulkForm>
export type BulkIntent = BulkForm['intent']
