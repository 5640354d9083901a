import type { Database } from '#db/open.server.ts'
import type { WorkshopSession } from '#db/schema.ts'
import { ok, type Result } from '../../../lib/result.ts'
import type { RegistrationContext } from '../../registrations/register-request.ts'
import { cancelSession } from './cancel-workshop.server.ts'
import type { SessionRefusal } from './refusals.ts'
import { removeSession } from './remove-session.server.ts'
import { saveSession } from './save-session.server.ts'
import type { SessionActForm } from './session-form.ts'

export type SessionDone = 'sessionSaved' | 'sessionMoved' | 'sessionCancelled' | 'sessionRemoved'

/** One button of the page of a session. */
export async function actOnSession(
  db: Database,
  session: Pick<WorkshopSession, 'id' | 'workshop_id'>,
  form: SessionActForm,
  actor: { id: string },
  context: RegistrationContext,
): Promise<Result<SessionDone, SessionRefusal>> {
  const seen = { id: session.id, revision: form.revision }
  switch (form.intent) {
    case 'save': {
      const saved = await saveSession(db, seen, form, actor, context)
      return saved.ok ? ok(saved.value.isMoved ? 'sessionMoved' : 'sessionSaved') : saved
    }
    case 'cancel': {
      const ended = await cancelSession(db, seen, form.reason, actor, context)
      return ended.ok ? ok('sessionCancelled') : ended
    }
    case 'remove': {
      const removed = await removeSession(db, session.workshop_id, seen, actor, context.now)
      return removed.ok ? ok('sessionRemoved') : removed
    }
  }
}
