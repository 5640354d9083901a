import type { Submission } from '#db/schema.ts'
import type { ShownSuggestion } from '../suggestions/shown-suggestion.ts'
import { suggestTags } from '../suggestions/suggest-for-case.server.ts'
import type { Stage } from './demo-stage.ts'

/** What the desk would have shown at that moment: so the story tells how often it was right. */
export async function shownBeside(
  { db }: Stage,
  submission: Submission,
): Promise<ShownSuggestion[]> {
  const suggestions = await suggestTags(db, submission, new Set(), 'pl')
  return suggestions.flatMap(({ model, items }) =>
    items.map(({ labelId, confidence }, index) => ({
      model,
      labelId,
      confidence,
      place: index + 1,
    })),
  )
}
