import { z } from 'zod'
import { optionalId, optionalText, requiredId } from '../../lib/form-schema.ts'

/** What a person chose for a submission. The main area may also stand among the others. */
export type TagChoice = {
  mainAreaId: number | null
  areaIds: readonly number[]
  goalIds: readonly number[]
  themeIds: readonly number[]
  /** As typed, already apart; `splitKeywords` makes them of one text. */
  keywords: readonly string[]
}

export const NO_TAGS: TagChoice = {
  mainAreaId: null,
  areaIds: [],
  goalIds: [],
  themeIds: [],
  keywords: [],
}

const ids = z.array(requiredId).max(60, { error: 'errors.unknownChoice' })

/** The fields of `TagFields`, to be spread into the schema of a form. */
export const tagFormShape = {
  mainAreaId: optionalId,
  areaIds: ids,
  goalIds: ids,
  themeIds: ids,
  keywords: optionalText(600),
}

type TagForm = {
  mainAreaId: number | null
  areaIds: number[]
  goalIds: number[]
  themeIds: number[]
  keywords: string | null
}

export function tagChoiceOf(form: TagForm): TagChoice {
  const { mainAreaId, areaIds, goalIds, themeIds, keywords } = form
  return { mainAreaId, areaIds, goalIds, themeIds, keywords: splitKeywords(keywords ?? '') }
}

/** Keywords are parted by commas, semicolons or line ends. */
export function splitKeywords(text: string): string[] {
  return text.split(/[,;\n]/).filter((part) => part.trim() !== '')
}
