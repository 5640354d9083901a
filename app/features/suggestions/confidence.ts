import type { Confidence } from '#db/suggestion-tables.ts'

/**
 * What a score means in words. The steps were read off a calibration, not off the scores: five folds
 * of 462 real submissions with their official category and unit, learned from 0, 50, 200 and 370 of
 * them (`npm run eval:language` prints it again). A suggestion that says „pewne” was right about 9 times in 10,
 * „możliwe” about every second time, „słabe” about 1 in 8. Descriptions alone never reached
 * 9 in 10: before people have judged enough, nothing is called sure.
 */
const SURE_FROM = 0.65
const POSSIBLE_FROM = 0.35
const JUDGEMENTS_TO_BE_SURE = 50

export function confidenceOf(score: number, judgements: number): Confidence {
  if (score >= SURE_FROM && judgements >= JUDGEMENTS_TO_BE_SURE) return 'sure'
  return score >= POSSIBLE_FROM ? 'possible' : 'weak'
}
