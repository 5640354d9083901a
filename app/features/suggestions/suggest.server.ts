import type { Kysely } from 'kysely'
import type { Confidence } from '#db/suggestion-tables.ts'
import type { DB, Locale } from '#db/schema.ts'
import { wordsOf } from '../language/analyse.ts'
import { lexicon } from '../language/lexicon.server.ts'
import { bagOf, textToLearn } from './bag.ts'
import { confidenceOf } from './confidence.ts'
import { readEarlier, type Earlier } from './earlier.server.ts'
import type { ModelKind } from './model.ts'
import { readLabels } from './read-labels.server.ts'
import { readModels, type Model } from './read-models.server.ts'
import { asWritten, reasonsOf } from './reasons.ts'
import { scoreLabels } from './score-labels.ts'
import { isSuggested, readSuggestionSettings } from './suggestion-settings.server.ts'

export type Suggestion = {
  labelId: number
  code: string | null
  name: string
  confidence: Confidence
  /** Words of the text that led to it, as they are written there. */
  words: string[]
  /** Two submissions that people gave it before. */
  earlier: Earlier[]
}
/** At most three of one vocabulary, or of the units, best first. */
export type ModelSuggestions = {
  model: number
  kind: ModelKind
  name: string | null
  items: Suggestion[]
}
export type Suggestions = ModelSuggestions[]

export type SuggestedText = {
  title: string
  body: string
  /** Of a remark: the wording it proposes, and why. */
  more?: readonly (string | null)[]
  estateId?: number | null
  /** Its own number among the earlier ones would prove nothing. */
  submissionId?: number
}

export const MOST_SUGGESTED = 3
const LEMMAS_COMPARED = 6

/** What people would probably say of a text. Nothing where the words say nothing, or all is switched off. */
export async function suggestFor(
  db: Kysely<DB>,
  text: SuggestedText,
  locale: Locale,
  kinds: readonly ModelKind[] = ['area', 'goal', 'theme', 'unit'],
): Promise<Suggestions> {
  const settings = await readSuggestionSettings(db)
  const isWanted = (kind: ModelKind) => kinds.includes(kind) && isSuggested(settings, kind)
  if (!kinds.some(isWanted)) return []
  const words = wordsOf(textToLearn([text.title, text.body, ...(text.more ?? [])]), lexicon())
  const bag = bagOf(words.flatMap((word) => word.lemmas))
  if (bag.size === 0) return []
  const models = await readModels(db, isWanted, locale)
  const labels = await readLabels(db, models, bag)
  const best = models.flatMap((model) => {
    const known = labels.get(model.id) ?? []
    const judgements = known.reduce((sum, label) => sum + label.documents, 0)
    return scoreLabels(bag, known)
      .slice(0, MOST_SUGGESTED)
      .map(({ label, score }) => ({
        model: model.id,
        labelId: label.id,
        confidence: confidenceOf(score, judgements),
        lemmas: reasonsOf(bag, label, known),
      }))
      .filter(({ lemmas }) => lemmas.length > 0)
  })
  const earlier = await readEarlier(
    db,
    best.map((each) => ({ ...each, lemmas: each.lemmas.slice(0, LEMMAS_COMPARED) })),
    text.submissionId ?? 0,
  )
  const items = best.map((each, index) => ({
    ...each,
    ...nameOf(models, each.model, each.labelId),
    words: asWritten(each.lemmas, words),
    earlier: earlier[index] ?? [],
  }))
  return models.flatMap(({ id, kind, name }) => {
    const ofModel = items
      .filter((item) => item.model === id)
      .map(({ model: _model, lemmas: _lemmas, ...item }) => item)
    return ofModel.length > 0 ? [{ model: id, kind, name, items: ofModel }] : []
  })
}

function nameOf(models: readonly Model[], model: number, labelId: number) {
  const choices = models.find((each) => each.id === model)?.choices ?? []
  const { code, name } = choices.find((each) => each.id === labelId)!
  return { code, name }
}
