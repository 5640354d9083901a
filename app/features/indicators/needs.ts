import type { IndicatorCard } from './card.ts'

/** What the team should look at; an indicator may stand in several lists. */
export type IndicatorNeeds = {
  watched: number
  wrongWay: IndicatorCard[]
  noValue: IndicatorCard[]
  noTarget: IndicatorCard[]
  asked: IndicatorCard[]
}

/** The two newest numbers, where the second moved away from where the city wants it. Null: it did not. */
export function wrongWay({ direction, points }: IndicatorCard) {
  const [before, now] = points.slice(-2)
  if (!before || !now || direction === 'context') return null
  const isWorse = direction === 'lower' ? now.value > before.value : now.value < before.value
  return isWorse ? { before, now } : null
}

/** Where the city has not said which way is better, it cannot say where the number should get. */
export function lacksTarget({ target, direction }: IndicatorCard): boolean {
  return target === null && direction !== 'context'
}

export function findNeeds(cards: readonly IndicatorCard[]): IndicatorNeeds {
  return {
    watched: cards.length,
    wrongWay: cards.filter((card) => wrongWay(card) !== null),
    noValue: cards.filter((card) => card.points.length === 0),
    noTarget: cards.filter(lacksTarget),
    asked: cards.filter((card) => card.asked > 0).toSorted((a, b) => b.asked - a.asked),
  }
}
