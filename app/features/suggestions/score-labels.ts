import { sizeOf, type Bag } from './bag.ts'

/** One thing that may be suggested, with what is known of it about the words of one text. */
export type Label = {
  id: number
  /** Judgements of people. */
  documents: number
  /** All words of their texts. */
  words: number
  /** Of the words of this text: how often they stood in those texts. */
  counts: Bag
  /** The description and the everyday words, as lemmas. */
  seed: Bag
  /** All words of it. */
  seedWords: number
}

export type Scored = { label: Label; score: number }

/** A description weighs as much as so many texts. */
export const SEED_WEIGHT = 6
const ALPHA = 1
/**
 * Words a text could have had. Held fixed: then a judgement changes the rows of its own label only,
 * and on our texts it is as good as counting the words met so far (0.74 both).
 */
const VOCABULARY = 5_000
/**
 * Naive Bayes takes words for independent and is far too sure of long texts. Dividing by this much
 * of the square root of their length made the scores agree best with how often they were right.
 */
const TEMPERATURE = 0.7
const COSINE_SHARPNESS = 8
/** After so many judgements the descriptions have a quarter of the say; with none, half. */
const HALF_TRUST = 1_000

/**
 * Multinomial naive Bayes over lemmas with descriptions as pseudo-documents, averaged with the cosine
 * to the descriptions while judgements are few. Best first; scores add up to 1; equal scores keep
 * the order of the labels.
 */
export function scoreLabels(text: Bag, labels: readonly Label[]): Scored[] {
  const documents = labels.reduce((sum, label) => sum + label.documents, 0)
  const heat = TEMPERATURE * Math.sqrt(Math.max(1, sizeOf(text)))
  const bayes = shares(labels.map((label) => logOf(text, label, documents, labels.length) / heat))
  const cosines = shares(cosinesOf(text, labels).map((cosine) => cosine * COSINE_SHARPNESS))
  const trust = 0.5 + (0.5 * documents) / (documents + HALF_TRUST)
  return labels
    .map((label, i) => ({ label, score: trust * bayes[i]! + (1 - trust) * cosines[i]! }))
    .toSorted((a, b) => b.score - a.score)
}

/** How much more a word speaks for this label than for the average one: what is shown as its reason. */
export function weightOfWord(lemma: string, label: Label, labels: readonly Label[]): number {
  const of = (each: Label) => Math.log(chanceOf(lemma, each))
  const mean = labels.reduce((sum, each) => sum + of(each), 0) / labels.length
  return of(label) - mean
}

/** Whether anything is known of the word under this label. */
export function isKnown(lemma: string, label: Label): boolean {
  return label.counts.has(lemma) || label.seed.has(lemma)
}

function logOf(text: Bag, label: Label, documents: number, labels: number): number {
  let sum = Math.log((label.documents + 1) / (documents + labels))
  for (const [lemma, count] of text) sum += count * Math.log(chanceOf(lemma, label))
  return sum
}

function chanceOf(lemma: string, { counts, words, seed, seedWords }: Label): number {
  const met = (counts.get(lemma) ?? 0) + SEED_WEIGHT * (seed.get(lemma) ?? 0)
  return (met + ALPHA) / (words + SEED_WEIGHT * seedWords + ALPHA * VOCABULARY)
}

function cosinesOf(text: Bag, labels: readonly Label[]): number[] {
  const holders = new Map<string, number>()
  for (const { seed } of labels) {
    for (const lemma of seed.keys()) holders.set(lemma, (holders.get(lemma) ?? 0) + 1)
  }
  const rarity = (lemma: string) => Math.log(1 + labels.length / (holders.get(lemma) ?? 1))
  const length = (weights: readonly number[]) =>
    Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0)) || 1
  const known = [...text].filter(([lemma]) => holders.has(lemma))
  const ofText = length(known.map(([lemma, count]) => Math.log(1 + count) * rarity(lemma)))
  return labels.map(({ seed }) => {
    let product = 0
    for (const [lemma, count] of known) {
      if (seed.has(lemma)) product += Math.log(1 + count) * rarity(lemma) ** 2
    }
    return product / ofText / length([...seed.keys()].map(rarity))
  })
}

function shares(values: readonly number[]): number[] {
  const highest = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
