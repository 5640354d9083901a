import { z } from 'zod'
import { optionalText, requiredId } from '../../lib/form-schema.ts'
import { tagFormShape } from '../tags/tag-choice.ts'

/** The fields of a form that tags many: those of `TagFields` and those of `UntagFields`. */
export const tagChangeShape = {
  ...tagFormShape,
  removeTermIds: z.array(requiredId).max(60, { error: 'errors.unknownChoice' }),
  removeKeywords: optionalText(600),
  tagReason: optionalText(300),
}

const tagChangeForm = z.object(tagChangeShape)
export type TagChangeForm = z.output<typeof tagChangeForm>
