import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { lockName } from '#db/named-lock.server.ts'
import type { Database } from '#db/open.server.ts'
import { patientTransaction } from '#db/patient-transaction.server.ts'
import type { DB, Registration } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { insertRegistration } from './insert-registration.server.ts'
import { personKey } from './person-key.ts'
import { refusePerson } from './person-limit.server.ts'
import { waitingPlace } from './queue.server.ts'
import type {
  Registered,
  RegisterRefusal,
  RegisterRequest,
  RegistrationContext,
} from './register-request.ts'
import { registeredMail } from './registration-mails.server.ts'
import { queueLetters } from './registration-letter.server.ts'
import { registrationToken } from './registration-token.server.ts'
import { hold, placeNewcomer } from './seats.ts'
import { holdSession, writeSeats } from './session-seats.server.ts'
import { chooseGroup, whyNot } from './sign-up-rules.ts'
import { chooseTeam, makeTeam } from './team.server.ts'

export type * from './register-request.ts'

/**
 * Gives somebody a seat, or a place in the queue: first come, first served. Exact whoever else
 * registers at the same time.
 */
export function register(
  db: Database,
  request: RegisterRequest,
  context: RegistrationContext,
): Promise<Result<Registered, RegisterRefusal>> {
  return patientTransaction(db, (trx) => registerWithin(trx, request, context))
}

/**
 * The same as a part of something larger. One person per transaction: it locks the person, then
 * the session, and nothing else that is locked may come before.
 */
export async function registerWithin(
  trx: Transaction<DB>,
  request: RegisterRequest,
  context: RegistrationContext,
): Promise<Result<Registered, RegisterRefusal>> {
  const person = personKey(request)
  if (person === null && request.way === 'web') return refuse('noReach')
  const key = keyOf(request, person)
  await lockName(trx, person ?? key)
  const sent = await findByKey(trx, key)
  if (sent) return ok(answer(sent, await waitingPlace(trx, sent), context, true))
  const personal = await refusePerson(trx, person, request, context)

  const held = await holdSession(trx, request.sessionId)
  if (!held) return refuse('notFound')
  const { session, workshop, groups, seats, waiting } = held
  const closed = whyNot(request.way, workshop, session, context.now) ?? personal
  if (closed) return refuse(closed)
  const group = chooseGroup(groups, request, workshop.audience)
  if (!group.ok) return group
  const chosen = await chooseTeam(trx, session.id, request.team)
  if (!chosen.ok) return chosen

  const placing = placeNewcomer(seats, {
    groupId: group.value,
    mustSit: request.way === 'walk_in' || mayExceed(request),
    somebodyWaits: waiting > 0,
  })
  const arrival = session.arrivals + 1
  const team = await makeTeam(trx, session.id, chosen.value)
  const registration = await insertRegistration(
    trx,
    request,
    {
      arrival,
      placing,
      personKey: person,
      groupId: group.value,
      teamId: team?.id ?? null,
      idempotencyKey: key,
    },
    context,
  )
  const wider = placing === 'overCapacity' ? { ...seats, extra: seats.extra + 1 } : seats
  const after =
    placing === 'waits' ? seats : hold(wider, placing === 'groupSeat' ? group.value : null)
  await writeSeats(trx, session.id, { ...after, arrivals: arrival })
  const place = placing === 'waits' ? waiting + 1 : null
  await queueLetters(
    trx,
    registeredMail(registration, { place, team }, { session, workshop }, context),
    context.now,
  )
  if (request.addedBy && request.way === 'organizer') {
    await appendAudit(trx, {
      at: context.now,
      actorId: request.addedBy,
      action: 'registration.added',
      objectType: 'registration',
      objectId: String(registration.id),
      details: { session: session.id, placing },
    })
  }
  return ok(answer(registration, place, context, false))
}

function mayExceed(request: RegisterRequest): boolean {
  return request.way === 'organizer' && Boolean(request.overCapacityReason?.trim())
}

/** The form taken out of the history for somebody else is another registration. */
function keyOf(request: RegisterRequest, person: string | null): string {
  const parts = [request.idempotencyKey, request.sessionId, person ?? request.name]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

function findByKey(trx: Transaction<DB>, key: string): Promise<Registration | undefined> {
  return trx
    .selectFrom('registration')
    .selectAll()
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
}

function answer(
  registration: Registration,
  waitingPlace: number | null,
  { secret }: RegistrationContext,
  repeated: boolean,
): Registered {
  const { id, entry_code, created_at, confirmed_at, token_seed } = registration
  return {
    id,
    token: registrationToken(secret, token_seed),
    entryCode: entry_code,
    // As it was said the first time, whatever became of it.
    status: confirmed_at === created_at ? 'confirmed' : 'waitlisted',
    waitingPlace,
    repeated,
  }
}
