import type { Database } from '#db/open.server.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from '../assignments/acting.ts'
import { tiePosition, untiePosition } from '../trace/tie-position.server.ts'
import type { PositionForm } from './forms.ts'
import type { PositionRefusal } from './position.ts'
import { draftOf } from './position-draft.ts'
import { acceptPosition } from './accept-position.server.ts'
import { publishPosition } from './publish-position.server.ts'
import { recordReflection } from './record-reflection.server.ts'
import { savePosition } from './save-position.server.ts'
import { sendBackPosition } from './send-back-position.server.ts'
import { withdrawPosition } from './withdraw-position.server.ts'

/** What was done, as the message that says so. */
export type Done = { key: string; values?: { count: number } }

/** Each button of the page of a position, to its use-case. */
export async function actOnPosition(
  db: Database,
  id: number,
  form: PositionForm,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<Done, PositionRefusal>> {
  switch (form.intent) {
    case 'save':
    case 'submit': {
      const saved = await savePosition(db, id, draftOf(form), actor, context)
      const key = form.intent === 'submit' ? 'submitted' : 'saved'
      return saved.ok ? ok({ key: `positions.flash.${key}` }) : saved
    }
    case 'publish': {
      const done = await publishPosition(db, { id, revision: form.revision }, actor, context)
      const count = done.ok ? done.value.answered : 0
      return done.ok ? ok({ key: 'positions.flash.published', values: { count } }) : done
    }
    case 'accept': {
      const done = await acceptPosition(db, { id, revision: form.revision }, actor, context)
      return done.ok ? ok({ key: 'positions.flash.accepted' }) : done
    }
    case 'send_back': {
      const seen = { id, revision: form.revision }
      const done = await sendBackPosition(db, seen, form.reason, actor, context)
      return done.ok ? ok({ key: 'positions.flash.sentBack' }) : done
    }
    case 'withdraw': {
      const seen = { id, revision: form.revision }
      const done = await withdrawPosition(db, seen, form.reason, actor, context)
      return done.ok ? ok({ key: 'positions.flash.withdrawn' }) : done
    }
    case 'tie': {
      const tie = { positionId: id, versionId: form.versionId, blockId: form.blockId }
      const done = await tiePosition(db, tie, actor, context)
      const count = done.ok ? done.value.reflected : 0
      return done.ok ? ok({ key: 'positions.flash.tied', values: { count } }) : done
    }
    case 'untie': {
      const tie = { positionId: id, versionId: form.versionId, blockId: form.blockId }
      const done = await untiePosition(db, tie, actor, context)
      return done.ok ? ok({ key: 'positions.flash.untied' }) : done
    }
    case 'reflect': {
      const done = await recordReflection(db, form, actor, context)
      const count = done.ok ? done.value.reflected : 0
      return done.ok ? ok({ key: 'positions.flash.reflected', values: { count } }) : done
    }
  }
}
