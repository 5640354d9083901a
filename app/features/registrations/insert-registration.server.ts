import type { Transaction } from 'kysely'
import type { DB, Registration } from '#db/schema.ts'
import { newIdempotencyKey } from '../../lib/idempotency-key.ts'
import { newEntryCode } from './entry-code.ts'
import type { RegisterRequest, RegistrationContext } from './register-request.ts'
import { hashToken, registrationToken } from './registration-token.server.ts'
import type { Placing } from './seats.ts'

type Place = {
  arrival: number
  placing: Placing
  personKey: string | null
  groupId: number | null
  teamId: number | null
  idempotencyKey: string
}

/** Of eight million codes one is seldom taken in the same session; not twenty times in a row. */
const TRIES = 20

export async function insertRegistration(
  trx: Transaction<DB>,
  request: RegisterRequest,
  place: Place,
  { now, secret }: RegistrationContext,
): Promise<Registration> {
  const seed = newIdempotencyKey()
  const sits = place.placing !== 'waits'
  const values = {
    session_id: request.sessionId,
    arrival: place.arrival,
    status: sits ? ('confirmed' as const) : ('waitlisted' as const),
    way: request.way,
    name: request.name,
    email: request.email || null,
    phone: request.phone || null,
    organisation: request.organisation || null,
    account_id: request.accountId,
    person_key: place.personKey,
    group_id: place.groupId,
    holds_group_seat: place.placing === 'groupSeat' ? 1 : 0,
    team_id: place.teamId,
    locale: request.locale,
    answers: JSON.stringify(request.answers),
    token_seed: seed,
    token_hash: hashToken(registrationToken(secret, seed)),
    idempotency_key: place.idempotencyKey,
    added_by: request.addedBy,
    over_capacity_reason: place.placing === 'overCapacity' ? request.overCapacityReason : null,
    created_at: now,
    confirmed_at: sits ? now : null,
    came_at: request.cameAt ?? null,
    came_by: request.cameAt ? (request.cameBy ?? 'walk_in') : null,
  }
  for (let i = 0; i < TRIES; i += 1) {
    const inserted = await trx
      .insertInto('registration')
      .values({ ...values, entry_code: newEntryCode() })
      .onConflict((conflict) => conflict.columns(['session_id', 'entry_code']).doNothing())
      .returningAll()
      .executeTakeFirst()
    if (inserted) {
      await writeNeeds(trx, inserted.id, request.needs)
      return inserted
    }
  }
  throw new Error('no entry code is free')
}

export async function writeNeeds(
  trx: Transaction<DB>,
  registrationId: number,
  needs: RegisterRequest['needs'],
): Promise<void> {
  const once = new Map(needs.map((one) => [one.need, one]))
  if (once.size === 0) return
  await trx
    .insertInto('registration_need')
    .values(
      [...once.values()].map(({ need, note }) => ({
        registration_id: registrationId,
        need,
        note: note || null,
      })),
    )
    .execute()
}
