import { randomUUID } from 'node:crypto'
import type { Database } from '#db/open.server.ts'
import type { RegistrationContext } from '../registrations/register-request.ts'
import type { ActionAnswer } from './action-answer.ts'
import { applyActions } from './apply-actions.server.ts'
import type { DayAction } from './day-action.ts'
import type { DayForm } from './forms.ts'

type DoorForm = Exclude<DayForm, { intent: 'open' }>

/** A page without script has no device of its own. */
const NO_DEVICE = '00000000-0000-4000-8000-000000000000'

/** What a plain form asks for, done as if a device had said it now. */
export async function actOnDay(
  db: Database,
  source: { sessionId: number; actorId: string },
  form: DoorForm,
  context: RegistrationContext,
): Promise<ActionAnswer> {
  const action: DayAction = { ...toAction(form), happenedAt: context.now }
  const whole = { ...source, tableId: null, deviceId: NO_DEVICE }
  const [answer] = await applyActions(db, whole, [action], context)
  if (!answer) throw new Error('an action has no answer')
  return answer
}

function toAction(form: DoorForm): Omit<DayAction, 'happenedAt'> {
  switch (form.intent) {
    case 'check_in': {
      const { registration, by, other, reason } = form
      const payload = { registrationId: registration, by, reason: other ?? reason }
      return { id: randomUUID(), kind: 'check_in', payload }
    }
    case 'undo_check_in':
      return {
        id: randomUUID(),
        kind: 'undo_check_in',
        payload: { registrationId: form.registration },
      }
    case 'walk_in':
      return {
        id: form.key,
        kind: 'walk_in',
        payload: { name: form.name, reason: form.other ?? form.reason },
      }
  }
}
