import type { DayPerson, DayState } from './day-state.ts'
import type { QueuedAction } from './queued-action.ts'

/** A person as the page shows them: by the server's list and what this device did since. */
export type ShownPerson = Omit<DayPerson, 'id'> & {
  key: string
  /** Null while somebody is known on this device only. */
  id: number | null
  /** The action that wrote a walk-in down on this device. */
  walkIn: string | null
  isWaiting: boolean
}

type Payload = { registrationId?: number; walkIn?: string; name?: string | null }

/**
 * The server's list with everything on top that still waits on the device. The same person and the
 * same actions give the same object: a row that did not change is not drawn again.
 */
export function shownPeople(state: DayState, waiting: readonly QueuedAction[]): ShownPerson[] {
  const people = new Map<string, ShownPerson>(
    state.people.map((person) => [String(person.id), once(person, person, asSent)]),
  )
  for (const action of waiting) {
    const payload = action.payload as Payload
    if (action.kind === 'walk_in') people.set(action.id, once(action, action, walkedIn))
    if (action.kind !== 'check_in' && action.kind !== 'undo_check_in') continue
    const key = payload.walkIn ?? String(payload.registrationId)
    const person = people.get(key)
    if (!person) continue
    // A walk-in who was taken back was never there.
    if (action.kind === 'undo_check_in' && person.walkedIn) people.delete(key)
    else
      people.set(key, once(action, person, action.kind === 'check_in' ? cameIn(action) : tookBack))
  }
  return [...people.values()]
}

const made = new WeakMap<object, { from: object; to: ShownPerson }>()

function once<From extends object>(
  key: object,
  from: From,
  make: (from: From) => ShownPerson,
): ShownPerson {
  const known = made.get(key)
  if (known && known.from === from) return known.to
  const to = make(from)
  made.set(key, { from, to })
  return to
}

function asSent(person: DayPerson): ShownPerson {
  return { ...person, key: String(person.id), walkIn: null, isWaiting: false }
}

function walkedIn({ id, happenedAt, payload }: QueuedAction): ShownPerson {
  return {
    key: id,
    id: null,
    walkIn: id,
    number: 0,
    name: (payload as Payload).name ?? '',
    code: '',
    status: 'confirmed',
    place: null,
    table: null,
    needs: [],
    walkedIn: true,
    cameAt: happenedAt,
    isWaiting: true,
  }
}

function cameIn({ happenedAt }: QueuedAction) {
  return (person: ShownPerson): ShownPerson => ({
    ...person,
    status: 'confirmed',
    place: null,
    cameAt: person.cameAt ?? happenedAt,
    isWaiting: true,
  })
}

function tookBack(person: ShownPerson): ShownPerson {
  return { ...person, cameAt: null, isWaiting: true }
}

/** Who walks in without anybody being asked. */
export function hasSeat({ status }: Pick<DayPerson, 'status'>): boolean {
  return status === 'confirmed' || status === 'offered'
}

export type Tally = { here: number; missing: number; waiting: number }

export function tallyOf(people: readonly ShownPerson[]): Tally {
  const here = people.filter(({ cameAt }) => cameAt !== null)
  const missing = people.filter((person) => person.cameAt === null && hasSeat(person))
  const waiting = people.filter(({ cameAt, status }) => cameAt === null && status === 'waitlisted')
  return { here: here.length, missing: missing.length, waiting: waiting.length }
}

/** Seats nobody holds, as far as this device knows; null where nobody counts them. */
export function seatsLeft(
  { session, people }: DayState,
  waiting: readonly QueuedAction[],
): number | null {
  if (session.capacity === null) return null
  const seated = new Set(people.filter(hasSeat).map(({ id }) => id))
  const newSeats = waiting.filter(({ kind, payload }) => {
    if (kind === 'walk_in') return true
    const { registrationId } = payload as Payload
    return kind === 'check_in' && registrationId !== undefined && !seated.has(registrationId)
  })
  return Math.max(0, session.capacity - session.taken - newSeats.length)
}

/** Cards of a table, with those that are on the device only. */
export function cardsOfTable(
  { cards }: DayState,
  waiting: readonly QueuedAction[],
  tableId: number,
): number {
  const sent = cards.filter((card) => card.tableId === tableId && card.state !== 'dropped')
  const kept = waiting.filter(
    ({ kind, payload }) => kind === 'card' && (payload as { tableId?: number }).tableId === tableId,
  )
  return sent.length + kept.length
}

/** Cards of all tables: what their rows say, added up. */
export function cardsOfDay(state: DayState, waiting: readonly QueuedAction[]): number {
  return state.tables.reduce((sum, { id }) => sum + cardsOfTable(state, waiting, id), 0)
}

/** Whom the door still looks for, and who is in; the order within each stays. */
export function byPresence<Person extends Pick<ShownPerson, 'cameAt'>>(
  people: readonly Person[],
): { expected: Person[]; here: Person[] } {
  return {
    expected: people.filter(({ cameAt }) => cameAt === null),
    here: people.filter(({ cameAt }) => cameAt !== null),
  }
}

/** Those who came and are seated there. */
export function peopleAtTable({ people }: DayState, table: number): number {
  return people.filter((person) => person.table === table && person.cameAt !== null).length
}
