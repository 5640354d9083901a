import type { IntakeChannel } from '#db/schema.ts'
import type { AuthorChoice, Choices, KindChoice, StateChoice } from '../register/choices.ts'
import { isMonth, type MonthRange } from '../register/months.ts'

/** What follows from today's date is not counted in cells: a map has no „late”. */
export type CoverageState = Exclude<StateChoice, 'late'>

/** What a map is of; the same choices lead to the list behind a cell. */
export type CoverageFilters = {
  kind: KindChoice
  months: MonthRange | null
  channels: IntakeChannel[]
  author: AuthorChoice | null
  states: CoverageState[]
}

export const EVERYTHING: CoverageFilters = {
  kind: 'all',
  months: null,
  channels: [],
  author: null,
  states: [],
}

export function choicesOf(filters: CoverageFilters): Partial<Choices> {
  const { kind, months, channels, author, states } = filters
  return { kind, months, channels, author, states }
}

export type MonthProblem = 'badMonth' | 'fromAfterTo'

/** What is wrong with a period as somebody typed it into an address. */
export function monthProblem(from: string, to: string): MonthProblem | null {
  if ([from, to].some((month) => month !== '' && !isMonth(month))) return 'badMonth'
  return from !== '' && to !== '' && from > to ? 'fromAfterTo' : null
}
