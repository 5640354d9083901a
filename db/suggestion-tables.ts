import type { Generated } from 'kysely'
import type { Instant } from './schema.ts'

/** How sure a suggestion is: pewne, możliwe, słabe. */
export const CONFIDENCES = ['sure', 'possible', 'weak'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/**
 * How often a lemma stood in texts that people gave a label. `model` is the id of the vocabulary,
 * or 0: the units that answer; a label is a term or a unit. Read by `db/learned-words.server.ts`.
 */
export type LearnedWordTable = {
  model: number
  lemma: string
  /** JSON: `{"label": count}`. One row a word, so that a text of a hundred words reads a hundred rows. */
  counts: string
}
export type LearnedLabelTable = {
  model: number
  label_id: number
  documents: number
  words: number
}
/** The words that were counted: taking a judgement back subtracts exactly these. */
export type LearnedTextTable = {
  submission_id: number
  /** ` lemma:count lemma:count `, with a blank at both ends. */
  lemmas: string
}
export type LearnedJudgementTable = { submission_id: number; model: number; label_id: number }
/** Suggestions of one model that a person saw when they decided about a submission. */
export type SuggestionRoundTable = {
  id: Generated<number>
  submission_id: number
  model: number
  decided_by: string | null
  decided_at: Instant
  /** `2026-11` in Warsaw. */
  month: string
  /** How many labels the person gave; 0: they judged nothing in this model. */
  chosen: number
  first_right: number
  any_right: number
}
export type SuggestionItemTable = {
  round_id: number
  /** 1 is the best. */
  place: number
  label_id: number
  confidence: Confidence
  taken: number
}

/** Tables of migration 0013-suggestions. */
export type SuggestionTables = {
  learned_word: LearnedWordTable
  learned_label: LearnedLabelTable
  learned_text: LearnedTextTable
  learned_judgement: LearnedJudgementTable
  suggestion_round: SuggestionRoundTable
  suggestion_item: SuggestionItemTable
}
