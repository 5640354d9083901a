import { z } from 'zod'
import { requiredId } from '../../lib/form-schema.ts'
import { bulkForm } from '../staff-register/bulk-form.ts'

const references = bulkForm.options[0].shape.references

/** `7:3`: the position as it was when the page was made, so that nobody accepts what they have not read. */
const seen = z
  .array(
    z
      .string({ error: 'errors.wrongType' })
      .regex(/^\d{1,9}:\d{1,9}$/, { error: 'errors.expiredPage' })
      .transform((text) => {
        const [id = 0, revision = 0] = text.split(':').map(Number)
        return { id, revision }
      }),
  )
  .max(200, { error: 'errors.expiredPage' })

/** Everything that can be done on the desk of a consultation. */
export const deskForm = z.discriminatedUnion(
  'intent',
  [
    ...bulkForm.options,
    z.object({ intent: z.literal('accept'), references, seen }),
    z.object({ intent: z.literal('publish'), references, seen }),
    z.object({ intent: z.literal('remind'), unitId: requiredId }),
    z.object({
      intent: z.literal('settle'),
      revision: z.coerce.number({ error: 'errors.expiredPage' }).int('errors.expiredPage'),
    }),
  ],
  { error: 'errors.expiredPage' },
)

export type DeskForm = z.output<typeof deskForm>
