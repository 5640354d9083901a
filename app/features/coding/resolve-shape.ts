import { z } from 'zod'
import { optionalId, requiredId, requiredText } from '../../lib/form-schema.ts'

/** The fields that end a disagreement. */
export const resolveShape = {
  item: requiredId,
  revision: requiredId,
  resolution: z.enum(['first', 'second', 'other'], { error: 'coding.error.noChoice' }),
  mainId: optionalId,
  termIds: z.array(requiredId).max(200, { error: 'errors.unknownChoice' }),
  reason: requiredText(500, 'coding.error.noReason'),
}

const resolveForm = z.object(resolveShape)
export type ResolveForm = z.output<typeof resolveForm>
