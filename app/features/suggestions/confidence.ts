import type { Confidence } from '#db/suggestion-tables.ts'

/**
 * What a score means in words. The steps were read off a calibration, not off the scores: five folds
 * of 462 real submissions with their official category and unit (`npm run eval:language` prints it
 * again). A suggestion that says „pewne” was right in 0.86 of cases, „możliwe” in 0.55, „słabe” in
 * 0.11. Descriptions alone never were that good: before people have judged enough, nothing is sure.
 */
const SURE_FROM = 0.65
const POSSIBLE_FROM = 0.35
const JUDGEMENTS_TO_BE_SURE = 50

export function confidenceOf(score: number, judgements: number): Confidence {
  if (score >= SURE_FROM && judgements >= JUDGEMENTS_TO_BE_SURE) return 'sure'
  return score >= POSSIBLE_FROM ? 'possible' : 'weak'
}
