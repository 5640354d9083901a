import type { Database } from '#db/open.server.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { readParts } from '../../workshops/workshop-parts.ts'
import { acceptOffer, declineOffer } from '../answer-offer.server.ts'
import { cancelRegistration } from '../cancel-registration.server.ts'
import { changeRegistration } from '../change-registration.server.ts'
import { register, type RegistrationContext } from '../register.server.ts'
import { giveSeat } from '../seat-over-capacity.server.ts'
import type { DeskRefusal } from './explain-refusal.ts'
import type { DeskSession } from './find-session.server.ts'
import { answerField } from '../form-limits.ts'
import type { DeskForm, PersonForm } from './forms.ts'
import { sendLinkAgain } from './send-link.server.ts'

type Act = Exclude<DeskForm, { intent: 'open' }>
/** What to say, and whose page to show. */
export type Done = {
  said:
    | 'added'
    | 'addedWaiting'
    | 'changed'
    | 'seated'
    | 'cancelled'
    | 'accepted'
    | 'declined'
    | 'linkSent'
  registrationId: number
}

/** One act of an organiser on the people of a session. */
export async function actOnRegistrations(
  db: Database,
  { workshop, session }: DeskSession,
  form: Act,
  actorId: string,
  context: RegistrationContext,
): Promise<Result<Done, DeskRefusal>> {
  const { questions } = readParts(workshop)
  if (form.intent === 'add') {
    const added = await register(
      db,
      {
        ...personOf(form, questions),
        sessionId: session.id,
        way: 'organizer',
        accountId: null,
        groupId: form.group,
        invitationCode: null,
        team: null,
        locale: form.locale,
        idempotencyKey: form.key,
        addedBy: actorId,
        overCapacityReason: form.reason,
      },
      context,
    )
    if (!added.ok) return added
    const said = added.value.status === 'confirmed' ? 'added' : 'addedWaiting'
    return ok({ said, registrationId: added.value.id })
  }
  const registrationId = form.registration
  if (!(await isOf(db, session.id, registrationId))) return refuse('notFound')
  const say = (said: Done['said'], result: Result<unknown, DeskRefusal>) =>
    result.ok ? ok({ said, registrationId }) : result
  const act = { registrationId, actorId }
  switch (form.intent) {
    case 'change': {
      const request = { ...act, ...personOf(form, questions), revision: form.revision }
      return say('changed', await changeRegistration(db, request, context))
    }
    case 'seat':
      return say('seated', await giveSeat(db, { ...act, reason: form.reason }, context))
    case 'cancel':
      return say(
        'cancelled',
        await cancelRegistration(db, { ...act, endedBy: 'organizer' }, context),
      )
    case 'accept':
      return say('accepted', await acceptOffer(db, act, context))
    case 'decline':
      return say('declined', await declineOffer(db, act, context))
    case 'link':
      return say('linkSent', await sendLinkAgain(db, act, context))
  }
}

/** The person as the form describes them; empty answers are none. */
function personOf(form: PersonForm, questions: readonly { key: string }[]) {
  const answers = questions.flatMap(({ key }) => {
    const said = form.answers[answerField(key).replace('answers.', '')]
    return said ? [[key, said] as const] : []
  })
  return {
    name: form.name,
    email: form.email,
    phone: form.phone,
    organisation: form.organisation,
    needs: form.needs.map((need) => ({ need, note: form.note[need] ?? null })),
    answers: Object.fromEntries(answers),
  }
}

async function isOf(db: Database, sessionId: number, registrationId: number): Promise<boolean> {
  const row = await db
    .selectFrom('registration')
    .select('id')
    .where('id', '=', registrationId)
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return row !== undefined
}
