import type { z } from 'zod'
import type { Database } from '#db/open.server.ts'
import type { Submission } from '#db/schema.ts'
import { parseReference } from '../../lib/reference-number.ts'
import { hasRole, type AccountActor } from '../accounts/actor.ts'
import { hasAddress } from '../notices/has-address.server.ts'
import { addNote } from './add-note.server.ts'
import { decide } from './decide.server.ts'
import { decisionOf, type caseForm, type DecisionForm } from './forms.ts'
import { releaseCase } from './hold-case.server.ts'
import { findMergeCandidates, type MergeCandidate } from './merge-candidates.server.ts'
import { readOriginal } from './original-read.server.ts'
import type { SubmissionText } from '../submissions/submission-text.ts'
import { answerTo } from './refusals.ts'
import { takeCase, takeOverCase } from './take-case.server.ts'

export type CaseForm = Exclude<z.output<typeof caseForm>, { intent: 'mask' }>
export type CaseAnswer =
  | { kind: 'done'; flash: string }
  | { kind: 'decided'; flash: string; goOn: boolean }
  | { kind: 'original'; text: SubmissionText }
  | {
      kind: 'refused'
      status: number
      errors: { form?: string[]; fields?: Record<string, string[]> }
      candidates: MergeCandidate[]
    }

type Context = { actor: AccountActor; now: string; appOrigin: string }

/** One act of a moderator on one case. */
export async function actOnCase(
  db: Database,
  submission: Submission,
  form: CaseForm,
  context: Context,
): Promise<CaseAnswer> {
  const { actor, now } = context
  switch (form.intent) {
    case 'take': {
      const taken = await takeCase(db, submission.id, actor, now)
      return taken.ok ? done('taken') : refused(409, 'moderation.errors.locked')
    }
    case 'takeOver':
      if (!hasRole(actor, 'admin')) return refused(403, 'moderation.errors.adminOnly')
      await takeOverCase(db, submission.id, actor, now)
      return done('taken')
    case 'release':
      await releaseCase(db, submission.id, actor)
      return done('released')
    case 'readOriginal':
      return { kind: 'original', text: await readOriginal(db, submission.id, actor, now) }
    case 'note':
      await addNote(db, submission.id, form.note, actor, now)
      return done('noted')
    default:
      return decideCase(db, submission, form, context)
  }
}

async function decideCase(
  db: Database,
  submission: Submission,
  form: DecisionForm,
  { actor, now, appOrigin }: Context,
): Promise<CaseAnswer> {
  if (form.decision === 'merge' && !form.targetPick && parseReference(form.target) === null) {
    const candidates = await findMergeCandidates(db, form.target, submission.id)
    const error = candidates.length > 0 ? 'targetPick' : 'targetNone'
    const errors = { fields: { target: [`moderation.errors.${error}`] } }
    return { kind: 'refused', status: 422, errors, candidates }
  }
  const decision = decisionOf(form)
  const context = { moderator: actor, now, appOrigin }
  const decided = await decide(db, submission.id, form.revision, decision, context)
  if (decided.ok) {
    const isUnheard = decision.kind === 'return' && !(await hasAddress(db, submission))
    const flash = isUnheard ? 'returnWithoutAddress' : decision.kind
    return { kind: 'decided', flash, goOn: form.intent === 'decideNext' }
  }
  const answer = answerTo(decided.refusal, decision.kind)
  return { kind: 'refused', ...answer, candidates: [] }
}

function done(flash: string): CaseAnswer {
  return { kind: 'done', flash }
}

function refused(status: number, error: string): CaseAnswer {
  return { kind: 'refused', status, errors: { form: [error] }, candidates: [] }
}
