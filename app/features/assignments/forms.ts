import { z } from 'zod'
import { suggestionShape } from '../suggestions/forms.ts'
import { optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'
import { isDay } from '../../lib/day.ts'

const day = z
  .string({
    error: (issue) =>
      issue.input === undefined ? 'panel.assignment.error.noDay' : 'errors.wrongType',
  })
  .refine(isDay, { error: 'panel.assignment.error.notADay' })

const unitId = z.string({ error: 'panel.assignment.error.noUnit' }).pipe(requiredId)

/** Unit, day and note: spread into the form of one submission and into that of a list. */
export const assignShape = {
  unitId,
  dueOn: day,
  note: optionalText(500),
}

/** A suggested unit that was marked counts where the list says nothing. */
export function withTakenUnit(form: FormData): FormData {
  const taken = form.get('takeUnit')
  if (taken !== null && !form.get('unitId')) form.set('unitId', taken)
  return form
}

/** Where to go afterwards, when the panel stands on another page. */
const back = optionalText(300)

export const assignmentForm = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('assign'), back, ...assignShape, ...suggestionShape }),
    z.object({ intent: z.literal('start'), back }),
    z.object({
      intent: z.literal('hand_back'),
      back,
      reason: requiredText(1000, 'panel.assignment.error.noReason'),
    }),
  ],
  { error: 'errors.expiredPage' },
)
