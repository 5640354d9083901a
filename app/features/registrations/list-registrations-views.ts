import type { AccessNeed, RegistrationStatus } from '#db/workshop-tables.ts'

export const LIST_VIEWS = ['seats', 'waiting', 'cancelled'] as const
export type ListView = (typeof LIST_VIEWS)[number]
export type ListFilters = {
  view: ListView
  /** A part of the name or organisation, the number, or the entry code. */
  text: string
  need: AccessNeed | null
  groupId: number | null
}
export const VIEW_STATUSES: Record<ListView, readonly RegistrationStatus[]> = {
  seats: ['confirmed', 'offered'],
  waiting: ['waitlisted'],
  cancelled: ['cancelled'],
}
