import type { ListFilters } from '../list-registrations-views.ts'

/** Addresses of one session in the panel. */
export type DeskHrefs = {
  workshop: string
  list: string
  seating: string
  door: string
  day: string
  cards: string
  outcome: string
  file: string
  add: string
  filtered: (filters: Partial<ListFilters>, after?: number | null) => string
  person: (id: number) => string
  change: (id: number) => string
}
