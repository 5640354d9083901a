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

/** The server's list with everything on top that still waits on the device. */
export function shownPeople(state: DayState, waiting: readonly QueuedAction[]): ShownPerson[] {
  const people = new Map<string, ShownPerson>(
    state.people.map((person) => [String(person.id), asSent(person)]),
  )
  for (const action of waiting) {
    const payload = action.payload as Payload
    if (action.kind === 'walk_in') people.set(action.id, walkedIn(action, payload.name ?? ''))
    if (action.kind !== 'check_in' && action.kind !== 'undo_check_in') continue
    const key = payload.walkIn ?? String(payload.registrationId)
    const person = people.get(key)
    if (!person) continue
    const next = action.kind === 'check_in' ? cameIn(person, action) : tookBack(person)
    if (next) people.set(key, next)
    else people.delete(key)
  }
  return [...people.values()]
}

const sent = new WeakMap<DayPerson, ShownPerson>()

/** The same object for the same person: a row that did not change is not drawn again. */
function asSent(person: DayPerson): ShownPerson {
  const known = sent.get(person)
  if (known) return known
  const shown = { ...person, key: String(person.id), walkIn: null, isWaiting: false }
  sent.set(person, shown)
  return shown
}

function walkedIn({ id, happenedAt }: QueuedAction, name: string): ShownPerson {
  return {
    key: id,
    id: null,
    walkIn: id,
    number: 0,
    name,
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

function cameIn(person: ShownPerson, { happenedAt }: QueuedAction): ShownPerson {
  return {
    ...person,
    status: 'confirmed',
    place: null,
    cameAt: person.cameAt ?? happenedAt,
    isWaiting: true,
  }
}

/** A walk-in who was taken back was never there. */
function tookBack(person: ShownPerson): ShownPerson | null {
  return person.walkedIn ? null : { ...person, cameAt: null, isWaiting: true }
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

/** Those who came and are seated there. */
export function peopleAtTable({ people }: DayState, table: number): number {
  return people.filter((person) => person.table === table && person.cameAt !== null).length
}
