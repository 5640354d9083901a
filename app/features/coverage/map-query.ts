import {
  AUTHOR_SLUGS,
  AUTHORS,
  CHANNEL_SLUGS,
  CHANNELS,
  KIND_CHOICES,
  KIND_SLUGS,
  STATE_CHOICES,
  STATE_SLUGS,
  type AuthorChoice,
} from '../register/choices.ts'
import { readMonths } from '../register/months.ts'
import { EVERYTHING, monthProblem, type CoverageFilters, type MonthProblem } from './filters.ts'
import type { CoverageRows } from './read-coverage.server.ts'

export const VIEW_SLUGS: Record<CoverageRows, string> = {
  goals: 'cele',
  themes: 'tematy',
  estates: 'osiedla',
  months: 'czas',
}
export const VIEWS = Object.keys(VIEW_SLUGS) as CoverageRows[]

/** What an address asks the map for, and what its form shows again. */
export type MapQuery = {
  view: CoverageRows
  filters: CoverageFilters
  typed: { od: string; do: string }
  problem: MonthProblem | null
  /** Places by who wrote: small numbers are hidden, and nothing else may be asked with it. */
  isCrossed: boolean
  /** Who was asked for where only a wider kind may be shown; null: what was asked is shown. */
  widenedFrom: AuthorChoice | null
}

const MAX_TYPED = 20
/** Of places only the three kinds: their numbers then hide each other safely. */
const CROSSED = ['resident', 'organisation', 'other'] as const
export type CrossedAuthor = (typeof CROSSED)[number]
export const CROSSED_AUTHORS: readonly CrossedAuthor[] = CROSSED

export function readMapQuery(query: URLSearchParams): MapQuery {
  const view = VIEWS.find((each) => VIEW_SLUGS[each] === query.get('widok')) ?? 'goals'
  const typed = {
    od: (query.get('od') ?? '').trim().slice(0, MAX_TYPED),
    do: (query.get('do') ?? '').trim().slice(0, MAX_TYPED),
  }
  const author = AUTHORS.find((each) => AUTHOR_SLUGS[each] === query.get('autor')) ?? null
  if (view === 'estates' && author) {
    const shown = crossedAuthor(author)
    return {
      view,
      filters: { ...EVERYTHING, author: shown },
      typed: { od: '', do: '' },
      problem: null,
      isCrossed: true,
      widenedFrom: shown === author ? null : author,
    }
  }
  const problem = monthProblem(typed.od, typed.do)
  const channel = CHANNELS.find((each) => CHANNEL_SLUGS[each] === query.get('kanal'))
  const state = STATE_CHOICES.find((each) => STATE_SLUGS[each] === query.get('stan'))
  const filters: CoverageFilters = {
    kind: KIND_CHOICES.find((each) => KIND_SLUGS[each] === query.get('rodzaj')) ?? 'all',
    months: problem ? null : readMonths(typed.od, typed.do),
    channels: channel ? [channel] : [],
    author,
    states: state && state !== 'late' ? [state] : [],
  }
  return { view, filters, typed, problem, isCrossed: false, widenedFrom: null }
}

function crossedAuthor(author: AuthorChoice): CrossedAuthor {
  return CROSSED.find((each) => each === author) ?? 'organisation'
}

/** The same as an address: one order, nothing that says nothing. */
export function mapQuery({ view, filters, typed }: MapQuery): Record<string, string | undefined> {
  const [channel] = filters.channels
  const [state] = filters.states
  return {
    widok: view === 'goals' ? undefined : VIEW_SLUGS[view],
    od: typed.od || undefined,
    do: typed.do || undefined,
    rodzaj: filters.kind === 'all' ? undefined : KIND_SLUGS[filters.kind],
    kanal: channel && CHANNEL_SLUGS[channel],
    autor: filters.author ? AUTHOR_SLUGS[filters.author] : undefined,
    stan: state && STATE_SLUGS[state],
  }
}
