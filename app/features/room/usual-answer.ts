import type { PositionCode } from '#db/schema.ts'
import type { StateChoice } from '../register/choices.ts'

/** The answer that more than half of the answered ones got; null where there is none such. */
export function usualAnswer(
  outcomes: readonly { state: StateChoice; count: number }[],
): PositionCode | null {
  const answered = outcomes.find(({ state }) => state === 'answered')?.count ?? 0
  for (const { state, count } of outcomes) {
    if (state === 'waiting' || state === 'late' || state === 'answered' || state === 'reflected')
      continue
    if (count * 2 > answered) return state
  }
  return null
}
