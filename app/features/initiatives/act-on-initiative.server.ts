import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { ActForm } from './forms.ts'
import { changeMilestones } from './milestones.server.ts'
import { publishInitiative } from './publish-initiative.server.ts'
import { saveInitiative, type InitiativeRefusal } from './save-initiative.server.ts'
import { changeTies, type TieRefusal } from './ties.server.ts'

export type ActRefusal = InitiativeRefusal | 'inTheFuture' | TieRefusal
/** The message on the next page: `initiatives.flash.…`. */
export type ActDone = { key: `initiatives.flash.${string}`; values?: Record<string, number> }

/** One button of the page of an initiative. */
export async function actOnInitiative(
  db: Database,
  id: number,
  form: ActForm,
  actor: AccountActor,
  now: Instant,
): Promise<Result<ActDone, ActRefusal>> {
  const done = await act(db, id, form, actor, now)
  if (!done.ok) return refuse(done.refusal)
  if (form.intent === 'tieSubmissions') {
    return ok({ key: 'initiatives.flash.tieSubmissions', values: { count: done.value ?? 0 } })
  }
  return ok({ key: `initiatives.flash.${form.intent}` })
}

function act(
  db: Database,
  id: number,
  form: ActForm,
  actor: AccountActor,
  now: Instant,
): Promise<Result<number | null, ActRefusal>> {
  switch (form.intent) {
    case 'save':
      return saveInitiative(db, id, form, actor, now)
    case 'publish':
      return publishInitiative(db, { id, revision: form.revision }, actor, now)
    case 'tieSubmissions':
    case 'untieSubmission':
    case 'tieBlocks':
    case 'tieIndicator':
    case 'untieIndicator':
      return changeTies(db, id, form, actor, now)
    default:
      return changeMilestones(db, id, form, actor, now)
  }
}

/** What to say at which field. */
export function explainInitiative(refusal: Exclude<ActRefusal, 'notFound'>): {
  errors: { form?: string[]; fields?: Record<string, string[]> }
  status: number
} {
  if (typeof refusal === 'object') {
    const numbers = (refusal.numbers ?? []).slice(0, 10).join(', ')
    if (refusal.reason === 'unknownIndicator') {
      return { errors: { fields: { indicator: ['errors.unknownChoice'] } }, status: 422 }
    }
    const message = `initiatives.error.${refusal.reason}|numbers=${numbers}`
    return { errors: { fields: { references: [message] } }, status: 422 }
  }
  const field = FIELDS[refusal]
  const message = `initiatives.error.${refusal}`
  return {
    errors: field ? { fields: { [field]: [message] } } : { form: [message] },
    status: refusal === 'conflict' ? 409 : 422,
  }
}

const FIELDS: Partial<Record<Exclude<ActRefusal, TieRefusal>, string>> = {
  noteMissing: 'note',
  ownerMissing: 'ownerUnitId',
  termsMissing: 'areaIds',
  unknownTerm: 'areaIds',
  unknownUnit: 'ownerUnitId',
  inTheFuture: 'doneOn',
}
