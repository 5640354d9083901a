import type { Database } from '#db/open.server.ts'
import type { Instant, Submission } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { originOfOne } from '../cards/card-origin.server.ts'
import { forgetContact, setContactEmail } from './contact.server.ts'
import { correctSubmission, type CaseRefusal } from './correct-submission.server.ts'
import type { CaseForm } from './forms.ts'
import { withdrawSubmission } from './withdraw-submission.server.ts'

export type CaseAct = Exclude<CaseForm, { intent: 'leave' }>
/** The message of the flash that follows; null where the page speaks for itself. */
export type CaseOutcome = 'corrected' | 'withdrawn' | 'contactSaved' | 'contactForgotten' | null

/** Does what the author asked for in their case. */
export async function actOnCase(
  db: Database,
  access: { submission: Submission; code: string | null; accountId: string | null },
  act: CaseAct,
  context: { now: Instant; appOrigin: string },
): Promise<Result<CaseOutcome, CaseRefusal>> {
  const { submission, code, accountId } = access
  // The case of a card belongs to all who have the code of the table: nobody ends it alone or puts an address into it.
  const isForAll = act.intent === 'open' || act.intent === 'correct'
  if (!isForAll && (await originOfOne(db, submission.id)) !== null) return refuse('wrongState')
  switch (act.intent) {
    case 'open':
      return ok(null)
    case 'correct': {
      const { title, body, estate: estateId, revision } = act
      // Only a remark has these two; the form of a postulate does not ask for them.
      const more =
        submission.kind === 'remark'
          ? { proposal: act.proposal, justification: act.justification }
          : {}
      const text = { title, body, ...more, estateId, revision }
      const done = await correctSubmission(db, submission, text, { accountId }, context.now)
      return done.ok ? ok('corrected') : refuse(done.refusal)
    }
    case 'withdraw': {
      const done = await withdrawSubmission(db, submission, act, { accountId }, context)
      return done.ok ? ok('withdrawn') : refuse(done.refusal)
    }
    case 'contact':
      await setContactEmail(db, submission, act.email, code, context)
      return ok('contactSaved')
    case 'forget':
      await forgetContact(db, submission.id)
      return ok('contactForgotten')
  }
}
