import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { EvidenceForm } from './evidence-form.ts'
import { markEvidence, removeEvidence } from './evidence.server.ts'

type Refused = { fields: Record<string, string[]> } | { form: string[] }

/** Marks or takes off; gives the key of the message, or the field with its error; null: not there. */
export async function actOnEvidence(
  db: Kysely<DB>,
  reference: string,
  form: EvidenceForm,
  actor: AccountActor,
  now: Instant,
): Promise<Result<'marked' | 'removed', Refused | null>> {
  if (form.intent === 'removeWords') {
    const removed = await removeEvidence(db, reference, form.evidence, actor, now)
    return removed.ok ? ok('removed') : refuse(null)
  }
  const words = [form.words, ...form.sentences].filter((text) => text !== null)
  const marked = await markEvidence(db, reference, { termId: form.termId, words }, actor, now)
  if (marked.ok) return ok('marked')
  switch (marked.refusal) {
    case 'notFound':
      return refuse(null)
    case 'wordsNotFound':
      return refuse({ fields: { words: ['coding.evidence.error.notFound'] } })
    case 'already':
      return refuse({ fields: { words: ['coding.evidence.error.already'] } })
    case 'tagGone':
      return refuse({ fields: { termId: ['coding.evidence.error.tagGone'] } })
    case 'textGone':
      return refuse({ form: ['coding.evidence.error.textGone'] })
  }
}
