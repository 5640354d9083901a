import type { Transaction } from 'kysely'
import { lockName } from '#db/named-lock.server.ts'
import type { Database } from '#db/open.server.ts'
import { patientTransaction } from '#db/patient-transaction.server.ts'
import type { DB, Registration } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { writeNeeds } from './insert-registration.server.ts'
import { personKey } from './person-key.ts'
import { refusePerson } from './person-limit.server.ts'
import { readAbout } from './read-about.server.ts'
import type { RegisterRequest, RegistrationContext } from './register-request.ts'
import { queueLetters } from './registration-letter.server.ts'
import { linkAgainMail } from './registration-mails.server.ts'

export type ChangeRequest = {
  registrationId: number
  /** What the form showed: somebody else may have changed it since. */
  revision: number
  /** The organiser; null for the person. */
  actorId: string | null
} & Pick<RegisterRequest, 'name' | 'email' | 'phone' | 'organisation' | 'needs' | 'answers'>

export type ChangeRefusal =
  'notFound' | 'ended' | 'past' | 'conflict' | 'noReach' | 'alreadyRegistered' | 'tooManySeats'

/** Changes who comes and what they need; the seat stays. A new address gets the link. */
export function changeRegistration(
  db: Database,
  request: ChangeRequest,
  context: RegistrationContext,
): Promise<Result<Registration, ChangeRefusal>> {
  return patientTransaction(db, async (trx) => {
    const person = personKey(request)
    // The person before anything else, as when they register.
    if (person) await lockName(trx, person)
    const before = await findRegistration(trx, request.registrationId)
    if (!before) return refuse('notFound')
    if (before.status === 'cancelled' || before.erased_at) return refuse('ended')
    if (person === null && before.way === 'web') return refuse('noReach')
    const about = await readAbout(trx, before.session_id)
    const isOver = request.actorId === null && about.session.starts_at <= context.now
    if (isOver) return refuse('past')
    if (person !== before.person_key) {
      const way = request.actorId ? 'organizer' : 'web'
      const refusal = await refusePerson(
        trx,
        person,
        { sessionId: before.session_id, way },
        context,
      )
      if (refusal) return refuse(refusal)
    }
    const after = await trx
      .updateTable('registration')
      .set({
        name: request.name,
        email: request.email || null,
        phone: request.phone || null,
        organisation: request.organisation || null,
        person_key: person,
        answers: JSON.stringify(request.answers),
        revision: request.revision + 1,
      })
      .where('id', '=', before.id)
      .where('revision', '=', request.revision)
      .where('status', '!=', 'cancelled')
      .returningAll()
      .executeTakeFirst()
    if (!after) return refuse('conflict')
    await trx.deleteFrom('registration_need').where('registration_id', '=', after.id).execute()
    await writeNeeds(trx, after.id, request.needs)
    if (after.email !== before.email) {
      const moment = `revision-${after.revision}`
      await queueLetters(trx, linkAgainMail(after, about, context, moment), context.now)
    }
    if (request.actorId) {
      await appendAudit(trx, {
        at: context.now,
        actorId: request.actorId,
        action: 'registration.changed',
        objectType: 'registration',
        objectId: String(after.id),
        details: { session: after.session_id },
      })
    }
    return ok(after)
  })
}

function findRegistration(trx: Transaction<DB>, id: number): Promise<Registration | undefined> {
  return trx.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirst()
}
