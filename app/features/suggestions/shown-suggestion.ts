import type { Confidence } from '#db/suggestion-tables.ts'
import type { TagChoice } from '../tags/tag-choice.ts'
import type { ModelSuggestions } from './suggest.server.ts'

/** What stood on the page when somebody decided: the form brings it back. */
export type ShownSuggestion = {
  model: number
  labelId: number
  place: number
  confidence: Confidence
}

const SHOWN = /^(\d{1,9}):(\d{1,9}):([1-9]):(sure|possible|weak)$/

export function shownValue({ model }: ModelSuggestions, index: number, item: ItemShown): string {
  return `${model}:${item.labelId}:${index + 1}:${item.confidence}`
}
type ItemShown = { labelId: number; confidence: Confidence }

/** Of a field that came back; what is no suggestion is left out. */
export function shownOf(value: string): ShownSuggestion[] {
  const [, model, labelId, place, confidence] = SHOWN.exec(value) ?? []
  if (!confidence) return []
  return [
    {
      model: Number(model),
      labelId: Number(labelId),
      place: Number(place),
      confidence: confidence as Confidence,
    },
  ]
}

/** Adds the suggestions that were ticked; the first area becomes the main one where none was chosen. */
export function withTaken(choice: TagChoice, taken: readonly string[]): TagChoice {
  const idsOf = (kind: string) =>
    taken
      .filter((value) => value.startsWith(`${kind}:`))
      .map((value) => Number(value.split(':')[1]))
  const [first = null, ...others] = idsOf('area').filter((id) => id !== choice.mainAreaId)
  const areas = choice.mainAreaId === null ? others : [first ?? [], others].flat()
  return {
    ...choice,
    mainAreaId: choice.mainAreaId ?? first,
    areaIds: [...new Set([...choice.areaIds, ...areas])],
    goalIds: [...new Set([...choice.goalIds, ...idsOf('goal')])],
    themeIds: [...new Set([...choice.themeIds, ...idsOf('theme')])],
  }
}
