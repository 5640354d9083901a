import { z } from 'zod'
import { shownOf } from './shown-suggestion.ts'

const MOST_SHOWN = 40
const TAKEN = /^(area|goal|theme):[1-9]\d{0,8}$/
const text = z.string({ error: 'errors.wrongType' })

/** What `TagSuggestions` and `UnitSuggestions` showed. */
export const suggestionShape = {
  shown: z
    .array(text)
    .max(MOST_SHOWN, { error: 'errors.unknownChoice' })
    .transform((values) => values.flatMap(shownOf)),
}

/** What was ticked there. */
export const takenShape = {
  take: z
    .array(text.regex(TAKEN, { error: 'errors.unknownChoice' }))
    .max(MOST_SHOWN, { error: 'errors.unknownChoice' }),
}
