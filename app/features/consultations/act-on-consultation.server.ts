import type { Database } from '#db/open.server.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from '../assignments/acting.ts'
import { correctNotice } from './correct-notice.server.ts'
import { extendConsultation } from './extend-consultation.server.ts'
import type { ActForm } from './forms.ts'
import { openConsultation } from './open-consultation.server.ts'
import type { NoticeRefusal } from './refusals.ts'
import { saveConsultation } from './save-consultation.server.ts'

/** What the page says afterwards. */
type Said = { key: string; values?: Record<string, number> }

/** What a person does on the page of a consultation. */
export async function actOnConsultation(
  db: Database,
  id: number,
  form: ActForm,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<Said, NoticeRefusal>> {
  const seen = { id, revision: form.revision }
  switch (form.intent) {
    case 'save':
      return said('saved', await saveConsultation(db, seen, form, actor, context))
    case 'correct':
      return said('corrected', await correctNotice(db, seen, form, actor, context))
    case 'open':
      return said('opened', await openConsultation(db, seen, actor, context))
    case 'extend': {
      const done = await extendConsultation(db, seen, form, actor, context)
      if (!done.ok) return done
      return ok({ key: 'consultations.flash.extended', values: { count: done.value.told } })
    }
  }
}

function said(key: string, done: Result<null, NoticeRefusal>): Result<Said, NoticeRefusal> {
  return done.ok ? ok({ key: `consultations.flash.${key}` }) : done
}
