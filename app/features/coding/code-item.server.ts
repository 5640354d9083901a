import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { DB, Instant } from '#db/schema.ts'
import { optionalId, optionalText, requiredId } from '../../lib/form-schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { nextItem } from './next-item.server.ts'
import { writeTerms } from './judgement.ts'
import type { Round } from './read-rounds.server.ts'
import { roundTerms } from './round-terms.server.ts'

export const codeForm = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('save'),
      item: requiredId,
      mainId: optionalId,
      termIds: z.array(requiredId).max(200, { error: 'errors.unknownChoice' }),
      words: optionalText(300),
    }),
    z.object({ intent: z.literal('skip'), item: requiredId }),
  ],
  { error: 'errors.expiredPage' },
)

type CodeForm = z.output<typeof codeForm>
export type CodeRefusal = 'alreadyCoded' | 'alreadyClosed' | 'noMain' | 'unknownTerm'

/** Keeps the judgement of the second person on the submission that is theirs next. */
export async function codeItem(
  db: Kysely<DB>,
  round: Round,
  form: CodeForm,
  now: Instant,
): Promise<Result<null, CodeRefusal>> {
  if (round.closedAt !== null) return refuse('alreadyClosed')
  const next = await nextItem(db, round.id, round.coder.id)
  if (next?.id !== form.item) return refuse('alreadyCoded')
  if (form.intent === 'skip') return keep(db, form.item, { skipped_at: now })
  const isArea = round.vocabulary.kind === 'area'
  if (isArea && form.mainId === null) return refuse('noMain')
  const offered = new Set((await roundTerms(db, round.vocabulary.id, 'pl')).map((term) => term.id))
  const chosen = [...form.termIds, ...(form.mainId === null ? [] : [form.mainId])]
  if (chosen.some((id) => !offered.has(id))) return refuse('unknownTerm')
  return keep(db, form.item, {
    second_terms: writeTerms(form.termIds.filter((id) => id !== form.mainId)),
    second_main_id: isArea ? form.mainId : null,
    second_words: form.words,
    coded_at: now,
  })
}

type Kept =
  | { skipped_at: Instant }
  | {
      second_terms: string
      second_main_id: number | null
      second_words: string | null
      coded_at: Instant
    }

async function keep(
  db: Kysely<DB>,
  itemId: number,
  set: Kept,
): Promise<Result<null, 'alreadyCoded'>> {
  const kept = await db
    .updateTable('coding_item')
    .set(set)
    .where('id', '=', itemId)
    .where('coded_at', 'is', null)
    .where('skipped_at', 'is', null)
    .executeTakeFirst()
  return kept.numUpdatedRows === 0n ? refuse('alreadyCoded') : ok(null)
}
