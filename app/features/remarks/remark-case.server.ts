import type { Kysely } from 'kysely'
import type { DB, Submission } from '#db/schema.ts'
import { compareProposal } from './compare-proposal.ts'
import { remarkContexts } from './remark-context.server.ts'
import { remarksOfSending } from './remarks-of-sending.server.ts'

/** What the case of a remark shows beside what every case shows; null for other kinds. */
export async function readRemarkCase(db: Kysely<DB>, submission: Submission) {
  if (submission.kind !== 'remark') return null
  const [contexts, together] = await Promise.all([
    remarkContexts(db, [submission.id]),
    remarksOfSending(db, submission.sending_id),
  ])
  const context = contexts.get(submission.id)
  if (!context) return null
  const diff = compareProposal(context.quotedText, submission.original_proposal)
  return { context, diff, together }
}
