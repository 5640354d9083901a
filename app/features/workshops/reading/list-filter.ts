import type { AccessNeed, WorkshopKind } from '#db/workshop-tables.ts'
import { NO_CORRECTIONS, type Looked } from '../../search/search-query.ts'

/** What the list of sessions is narrowed to; the address carries it in Polish words. */
/** `text`: words of title, description or agenda. */
export type SessionFilter = Looked & {
  isArchive: boolean
  kinds: WorkshopKind[]
  /** Slug of an area. */
  area: string | null
  /** All of them must be there. */
  needs: AccessNeed[]
  freeOnly: boolean
  /** Slug of a consultation. */
  consultation: string | null
  /** Slug of one workshop: for its own calendar. */
  workshop: string | null
}

export const KIND_SLUGS = {
  strategic: 'strategiczny',
  residents: 'dla-mieszkancow',
  meeting: 'spotkanie',
  training: 'szkolenie',
  hackathon: 'hackathon',
} as const satisfies Record<WorkshopKind, string>

/** What a place offers and people look for. */
export const NEED_SLUGS = {
  sign_interpreter: 'pjm',
  induction_loop: 'petla',
  step_free: 'bez-schodow',
  large_print: 'duzy-druk',
  easy_to_read: 'latwy-tekst',
  childcare: 'opieka',
} as const satisfies Partial<Record<AccessNeed, string>>

const MAX_TEXT = 200
const SLUG = /^[a-z0-9][a-z0-9-]{0,119}$/

export function readFilter(params: URLSearchParams): SessionFilter {
  return {
    isArchive: params.get('kiedy') === 'archiwum',
    text: (params.get('q') ?? '').trim().slice(0, MAX_TEXT),
    isExact: params.get('dokladnie') === 'tak',
    corrections: NO_CORRECTIONS,
    kinds: chosen(KIND_SLUGS, params.getAll('rodzaj')),
    area: slugOf(params.get('obszar')),
    needs: chosen(NEED_SLUGS, params.getAll('dostepnosc')),
    freeOnly: params.get('wolne') === 'tak',
    consultation: slugOf(params.get('konsultacja')),
    workshop: slugOf(params.get('warsztat')),
  }
}

export function filterQuery(filter: SessionFilter) {
  const { isArchive, text, isExact, kinds, area, needs, freeOnly, consultation } = filter
  return {
    q: text || undefined,
    dokladnie: text && isExact ? 'tak' : undefined,
    kiedy: isArchive ? 'archiwum' : undefined,
    rodzaj: kinds.map((kind) => KIND_SLUGS[kind]),
    obszar: area ?? undefined,
    dostepnosc: needs.map((need) => NEED_SLUGS[need as keyof typeof NEED_SLUGS]),
    wolne: freeOnly && !isArchive ? 'tak' : undefined,
    konsultacja: consultation ?? undefined,
  }
}

/** How many of the filters are on; when is a view of the list, not a filter. */
export function countFilters(filter: Omit<SessionFilter, 'corrections'>): number {
  const { kinds, area, needs, freeOnly, consultation } = filter
  const ones = [area !== null, freeOnly, consultation !== null].filter(Boolean).length
  return kinds.length + needs.length + ones
}

function chosen<Name extends string>(slugs: Record<Name, string>, values: string[]): Name[] {
  return (Object.keys(slugs) as Name[]).filter((name) => values.includes(slugs[name]))
}

function slugOf(text: string | null): string | null {
  return text && SLUG.test(text) ? text : null
}
