/**
 * The rules of seats, without the database. A session has general seats and seats kept for groups
 * until the release; seats given beyond the capacity (`extra`) are general ones. Held are seats of
 * people who are confirmed and of those to whom one is offered.
 */
export type GroupSeats = { id: number; seats: number; taken: number }
export type Seats = {
  /** Null: as many as come. */
  capacity: number | null
  extra: number
  /** All held seats, those of groups among them. */
  taken: number
  /** Empty once the reserved seats are released. */
  groups: readonly GroupSeats[]
}
export type Waiting = { id: number; groupId: number | null }
export type Offer = { id: number; groupSeat: boolean }
export type Placing = 'seat' | 'groupSeat' | 'overCapacity' | 'waits'

/** Seats nobody holds, whoever may take them. */
export function freeSeats({ capacity, extra, taken }: Seats): number {
  return capacity === null ? Infinity : Math.max(0, capacity + extra - taken)
}

/** Seats that anybody may take. */
export function freeGeneralSeats(seats: Seats): number {
  const reserved = sum(seats.groups.map((group) => group.seats))
  const general = Math.max(0, (seats.capacity ?? Infinity) - reserved) + seats.extra
  return Math.max(0, Math.min(freeSeats(seats), general - generalTaken(seats)))
}

/** Seats that only members of this group may take. */
export function freeGroupSeats(seats: Seats, groupId: number | null): number {
  const group = seats.groups.find(({ id }) => id === groupId)
  return group ? Math.max(0, Math.min(freeSeats(seats), group.seats - group.taken)) : 0
}

/** Where somebody who comes now is put. Nobody passes those who wait for a general seat. */
export function placeNewcomer(
  seats: Seats,
  newcomer: { groupId: number | null; somebodyWaits: boolean; mustSit: boolean },
): Placing {
  if (freeGroupSeats(seats, newcomer.groupId) > 0) return 'groupSeat'
  const isFree = freeGeneralSeats(seats) > 0
  if (isFree && (newcomer.mustSit || !newcomer.somebodyWaits)) return 'seat'
  return newcomer.mustSit ? 'overCapacity' : 'waits'
}

/** To whom of the queue (in order of arrival) the free seats are offered. */
export function nextOffers(seats: Seats, queue: readonly Waiting[]): Offer[] {
  let left = seats
  const offers: Offer[] = []
  for (const { id, groupId } of queue) {
    const groupSeat = freeGroupSeats(left, groupId) > 0
    if (!groupSeat && freeGeneralSeats(left) === 0) continue
    left = hold(left, groupSeat ? groupId : null)
    offers.push({ id, groupSeat })
  }
  return offers
}

/** With one seat more held: of a group, or a general one. */
export function hold(seats: Seats, groupId: number | null): Seats {
  return change(seats, groupId, 1)
}

/** With one seat less held. A seat beyond the capacity that nobody holds any more is gone. */
export function release(seats: Seats, groupId: number | null): Seats {
  return withoutSpareExtra(change(seats, groupId, -1))
}

/** Seats beyond the capacity are as many as people sit on, never more. */
export function withoutSpareExtra(seats: Seats): Seats {
  const { capacity, extra, taken, groups } = seats
  if (capacity === null) return { ...seats, extra: 0 }
  const general = Math.max(0, capacity - sum(groups.map((group) => group.seats)))
  const beyond = Math.max(0, generalTaken(seats) - general, taken - capacity)
  return { ...seats, extra: Math.min(extra, beyond) }
}

function change(seats: Seats, groupId: number | null, by: 1 | -1): Seats {
  return {
    ...seats,
    taken: seats.taken + by,
    groups: seats.groups.map((group) =>
      group.id === groupId ? { ...group, taken: group.taken + by } : group,
    ),
  }
}

function generalTaken({ taken, groups }: Seats): number {
  return taken - sum(groups.map((group) => group.taken))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
