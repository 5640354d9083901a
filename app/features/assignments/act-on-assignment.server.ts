import type { z } from 'zod'
import type { Database } from '#db/open.server.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActContext } from './acting.ts'
import { assignToUnit, type AssignRefusal } from './assign-to-unit.server.ts'
import type { assignmentForm } from './forms.ts'
import { handBack, startAnalysis, type WorkRefusal } from './work-on-assignment.server.ts'

export type AssignmentDone = 'assigned' | 'started' | 'handedBack'
export type AssignmentRefusal = AssignRefusal | WorkRefusal

/** Each button of `AssignmentPanel`, to its use-case. */
export async function actOnAssignment(
  db: Database,
  reference: string,
  form: z.output<typeof assignmentForm>,
  actor: AccountActor,
  context: ActContext,
): Promise<Result<AssignmentDone, AssignmentRefusal>> {
  switch (form.intent) {
    case 'assign': {
      const [outcome] = await assignToUnit(db, [reference], form, actor, context)
      return outcome?.refusal ? refuse(outcome.refusal) : ok('assigned')
    }
    case 'start': {
      const started = await startAnalysis(db, reference, actor, context)
      return started.ok ? ok('started') : started
    }
    case 'hand_back': {
      const back = await handBack(db, reference, form.reason, actor, context)
      return back.ok ? ok('handedBack') : back
    }
  }
}

const FIELDS: Partial<Record<AssignmentRefusal, string>> = {
  pastDay: 'dueOn',
  afterPromise: 'dueOn',
  unknownUnit: 'unitId',
}

export function explainAssignment(refusal: AssignmentRefusal): {
  errors: { form?: string[]; fields?: Record<string, string[]> }
  status: number
} {
  const error = `panel.assignment.error.${refusal}`
  const field = FIELDS[refusal]
  if (field) return { errors: { fields: { [field]: [error] } }, status: 422 }
  return { errors: { form: [error] }, status: refusal === 'notAllowed' ? 403 : 409 }
}
