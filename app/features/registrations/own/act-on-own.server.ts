import type { Database } from '#db/open.server.ts'
import { refuse, type Result } from '../../../lib/result.ts'
import { readParts } from '../../workshops/workshop-parts.ts'
import { acceptOffer, declineOffer, type OfferRefusal } from '../answer-offer.server.ts'
import { cancelRegistration } from '../cancel-registration.server.ts'
import { changeRegistration, type ChangeRefusal } from '../change-registration.server.ts'
import { readAbout } from '../read-about.server.ts'
import type { RegistrationContext } from '../register-request.ts'
import { answerErrors, personOf, type OwnForm } from './person-form.ts'
import { findOwn } from './read-own.server.ts'

export type OwnRefusal =
  { code: ChangeRefusal | OfferRefusal } | { code: 'answers'; fields: Record<string, string[]> }

/** What the holder of the secret link does with their registration. */
export async function actOnOwn(
  db: Database,
  token: string,
  form: OwnForm,
  context: RegistrationContext,
): Promise<Result<unknown, OwnRefusal>> {
  const registration = await findOwn(db, token)
  if (!registration) return refuse({ code: 'notFound' })
  const act = { registrationId: registration.id, actorId: null }
  switch (form.intent) {
    case 'change': {
      const { workshop } = await readAbout(db, registration.session_id)
      const { questions } = readParts(workshop)
      const fields = answerErrors(form, questions)
      if (Object.keys(fields).length > 0) return refuse({ code: 'answers', fields })
      const { revision } = form
      return asRefusal(
        await changeRegistration(db, { ...act, revision, ...personOf(form, questions) }, context),
      )
    }
    case 'cancel': {
      const ended = await cancelRegistration(db, { ...act, endedBy: 'person' }, context)
      // Pressed twice: it has ended, which is what was asked for.
      return !ended.ok && ended.refusal === 'ended' ? { ok: true, value: null } : asRefusal(ended)
    }
    case 'accept':
      return asRefusal(await acceptOffer(db, act, context))
    case 'decline':
      return asRefusal(await declineOffer(db, act, context))
  }
}

function asRefusal<Refusal extends ChangeRefusal | OfferRefusal>(
  result: Result<unknown, Refusal>,
): Result<unknown, OwnRefusal> {
  return result.ok ? result : refuse({ code: result.refusal })
}
