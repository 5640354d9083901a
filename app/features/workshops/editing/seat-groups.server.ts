import type { Kysely, Selectable, Transaction } from 'kysely'
import type { DB, WorkshopSession } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { normalizeCode } from '../../registrations/entry-code.ts'
import type { Seats } from '../../registrations/seats.ts'
import type { SessionRefusal } from './refusals.ts'
import type { SessionForm } from './session-form.ts'

export type SeatGroup = Selectable<DB['seat_group']>
type Wanted = SessionForm['groups']

export function readSeatGroups(db: Kysely<DB>, sessionId: number): Promise<SeatGroup[]> {
  return db
    .selectFrom('seat_group')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('id')
    .execute()
}

/** Makes the groups of a session be these; its row is held. Returns whether anything changed. */
export async function writeSeatGroups(
  trx: Transaction<DB>,
  session: Pick<WorkshopSession, 'id' | 'capacity' | 'extra' | 'taken' | 'reserved_released_at'>,
  wanted: Wanted,
  held: Seats['groups'],
): Promise<Result<boolean, SessionRefusal>> {
  const stored = await readSeatGroups(trx, session.id)
  if (isSame(stored, wanted)) return ok(false)
  if (session.reserved_released_at !== null) return refuse({ reason: 'groupsReleased' })
  const checked = checkGroups(session, stored, wanted, held)
  if (!checked.ok) return checked
  const gone = stored.filter((group) => !wanted.some(({ id }) => id === group.id))
  for (const { id } of gone) {
    const used = await trx
      .selectFrom('registration')
      .select('id')
      .where('session_id', '=', session.id)
      .where('group_id', '=', id)
      .limit(1)
      .executeTakeFirst()
    if (used) return refuse({ reason: 'groupInUse' })
    await trx.deleteFrom('seat_group').where('id', '=', id).execute()
  }
  for (const { id, name, seats, code } of wanted) {
    const values = { name, seats, invitation_code: code }
    await (
      id === null
        ? trx.insertInto('seat_group').values({ ...values, session_id: session.id })
        : trx.updateTable('seat_group').set(values).where('id', '=', id)
    ).execute()
  }
  return ok(true)
}

function checkGroups(
  session: Pick<WorkshopSession, 'capacity' | 'extra' | 'taken'>,
  stored: readonly SeatGroup[],
  wanted: Wanted,
  held: Seats['groups'],
): Result<null, SessionRefusal> {
  const known = wanted.flatMap(({ id }) => (id === null ? [] : [id]))
  const areOwn = known.every((id) => stored.some((group) => group.id === id))
  if (!areOwn || new Set(known).size < known.length) return refuse({ reason: 'unknownGroup' })
  const codes = wanted.flatMap(({ code }) => (code === null ? [] : [normalizeCode(code)]))
  if (new Set(codes).size < codes.length) return refuse({ reason: 'codeTwice' })
  const takenOf = (id: number | null) => held.find((group) => group.id === id)?.taken ?? 0
  for (const [index, { id, seats }] of wanted.entries()) {
    const taken = takenOf(id)
    if (seats < taken) return refuse({ reason: 'groupTaken', index, taken })
  }
  const kept = wanted.reduce((total, { id, seats }) => total + seats - takenOf(id), 0)
  const free = (session.capacity ?? 0) + session.extra - session.taken
  return kept > free ? refuse({ reason: 'groupsTooLarge', free: Math.max(0, free) }) : ok(null)
}

function isSame(stored: readonly SeatGroup[], wanted: Wanted): boolean {
  return (
    stored.length === wanted.length &&
    stored.every((group, index) => {
      const { id, name, seats, code } = wanted[index] ?? {}
      return (
        group.id === id &&
        group.name === name &&
        group.seats === seats &&
        group.invitation_code === code
      )
    })
  )
}
