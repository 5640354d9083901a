import type { Database } from '#db/open.server.ts'
import type { Locale } from '#db/schema.ts'
import { refuse, type Result } from '../../../lib/result.ts'
import type { FullWorkshop } from '../../workshops/read-workshop.server.ts'
import { register, type RegistrationContext } from '../register.server.ts'
import type { Registered, RegisterRefusal } from '../register-request.ts'
import { personOf, type SignUpForm } from './person-form.ts'

type Who = { accountId: string | null; locale: Locale }

/** A resident signs up for a session of this workshop. */
export async function signUp(
  db: Database,
  workshop: Pick<FullWorkshop, 'sessions' | 'questions' | 'kind'>,
  form: SignUpForm,
  { accountId, locale }: Who,
  context: RegistrationContext,
): Promise<Result<Registered, RegisterRefusal>> {
  const session = workshop.sessions.find(({ number }) => number === form.session)
  if (!session) return refuse('notFound')
  const { teamName, teamCode } = form
  const wish =
    workshop.kind === 'hackathon' && (teamName || teamCode)
      ? { name: teamName ?? undefined, joinCode: teamCode ?? undefined }
      : null
  return register(
    db,
    {
      ...personOf(form, workshop.questions),
      sessionId: session.id,
      way: 'web',
      accountId,
      groupId: form.group,
      invitationCode: form.invitation,
      team: wish,
      locale,
      idempotencyKey: form.key,
      addedBy: null,
      overCapacityReason: null,
    },
    context,
  )
}
