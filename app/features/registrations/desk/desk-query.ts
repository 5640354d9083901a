import type { AccessNeed } from '#db/workshop-tables.ts'
import { ACCESS_NEEDS } from '../../workshops/workshop-parts.ts'
import type { ListFilters, ListView } from '../list-registrations-views.ts'

export type DeskQuery = {
  /** The list, the form for somebody new, or one person. */
  mode: 'list' | 'add' | 'person' | 'change'
  person: number | null
  filters: ListFilters
  after: number | null
}

const VIEWS: Record<ListView, string> = {
  seats: 'miejsca',
  waiting: 'rezerwowa',
  cancelled: 'rezygnacje',
}
const TEXT_MAX = 100

export function readDeskQuery(search: URLSearchParams): DeskQuery {
  const person = numberOf(search.get('osoba'))
  const step = search.get('krok')
  const known = (Object.keys(VIEWS) as ListView[]).find((v) => VIEWS[v] === search.get('widok'))
  const need = ACCESS_NEEDS.find((each) => each === search.get('potrzeba')) ?? null
  return {
    mode: modeOf(person, step),
    person,
    filters: {
      view: known ?? 'seats',
      text: (search.get('q') ?? '').slice(0, TEXT_MAX).trim(),
      need,
      groupId: numberOf(search.get('grupa')),
    },
    after: numberOf(search.get('po')),
  }
}

/** The address of a list, as `urls.panel.registrations` takes it. */
export function deskAddress(filters: Partial<ListFilters>, after?: number | null) {
  return {
    widok: filters.view && filters.view !== 'seats' ? VIEWS[filters.view] : undefined,
    q: filters.text || undefined,
    potrzeba: (filters.need satisfies AccessNeed | null | undefined) ?? undefined,
    grupa: filters.groupId ? String(filters.groupId) : undefined,
    po: after ? String(after) : undefined,
  }
}

export function viewSlug(view: ListView): string {
  return VIEWS[view]
}

function modeOf(person: number | null, step: string | null): DeskQuery['mode'] {
  if (step === 'dopisz') return 'add'
  if (person === null) return 'list'
  return step === 'zmiana' ? 'change' : 'person'
}

function numberOf(text: string | null): number | null {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : null
}
