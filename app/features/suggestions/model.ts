import type { VocabularyKind } from '#db/schema.ts'

/** The model of the units that answer; every other number is the id of a vocabulary. */
export const UNITS_MODEL = 0

/** Vocabularies that are learned. Keywords are free words: nothing to choose among. */
export const LEARNED_KINDS = ['area', 'goal', 'theme'] as const satisfies readonly VocabularyKind[]

export type ModelKind = (typeof LEARNED_KINDS)[number] | 'unit'
