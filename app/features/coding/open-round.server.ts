import { randomInt } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { PERMISSIONS } from '../accounts/permissions.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { drawSample } from './draw-sample.server.ts'
import { writeTerms } from './judgement.ts'
import { ROUND_LIMIT, type NewRound, type RoundFilters } from './round-form.ts'

export type OpenRefusal = 'unknownVocabulary' | 'unknownCoder' | 'noneMatch' | 'sampleTooBig'
const MAX_SEED = 1_000_000_000
const CHUNK = 200

/**
 * Draws the sample and freezes the tags of today as the first judgement, under the codebook of
 * today. What happens to the tags later does not touch the round.
 */
export async function openRound(
  db: Kysely<DB>,
  form: NewRound,
  actor: AccountActor,
  now: Instant,
): Promise<Result<number, OpenRefusal>> {
  const vocabulary = await db
    .selectFrom('vocabulary')
    .select(['id', 'codebook_version'])
    .where('id', '=', form.vocabularyId)
    .where('state', '=', 'active')
    .where('kind', '<>', 'keyword')
    .executeTakeFirst()
  if (!vocabulary) return refuse('unknownVocabulary')
  if (!(await isCoder(db, form.coderId))) return refuse('unknownCoder')
  const seed = form.seed ?? randomInt(MAX_SEED)
  const { ids, population } = await drawSample(db, form, seed)
  if (ids.length === 0) return refuse('noneMatch')
  if (ids.length > ROUND_LIMIT) return refuse('sampleTooBig')
  const { from, to, kind, consultationId, name, coderId, sample, size } = form
  const filters: RoundFilters = { from, to, kind, consultationId }
  return db.transaction().execute(async (trx) => {
    const { id } = await trx
      .insertInto('coding_round')
      .values({
        name,
        vocabulary_id: vocabulary.id,
        codebook_version: vocabulary.codebook_version,
        coder_id: coderId,
        sample,
        sample_size: sample === 'all' ? null : size,
        seed,
        filters: JSON.stringify(filters),
        population,
        created_by: actor.id,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (let start = 0; start < ids.length; start += CHUNK) {
      await freeze(trx, id, vocabulary.id, ids.slice(start, start + CHUNK), start)
    }
    await appendAudit(trx, {
      at: now,
      actorId: actor.id,
      action: 'coding.opened',
      objectType: 'coding_round',
      objectId: String(id),
      details: { vocabularyId: vocabulary.id, total: ids.length, seed },
    })
    return ok(id)
  })
}

async function isCoder(db: Kysely<DB>, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom('account')
    .innerJoin('account_role', 'account_role.account_id', 'account.id')
    .select('account.id')
    .where('account.id', '=', accountId)
    .where('blocked_at', 'is', null)
    .where('account_role.role', 'in', PERMISSIONS['coding.do'])
    .executeTakeFirst()
  return row !== undefined
}

async function freeze(
  trx: Transaction<DB>,
  roundId: number,
  vocabularyId: number,
  ids: readonly number[],
  start: number,
): Promise<void> {
  const tags = await trx
    .selectFrom('tag')
    .innerJoin('term', 'term.id', 'tag.term_id')
    .select(['tag.submission_id', 'tag.term_id', 'tag.is_main', 'tag.proposed_by'])
    .where('tag.submission_id', 'in', ids)
    .where('tag.removed_at', 'is', null)
    .where('term.vocabulary_id', '=', vocabularyId)
    .execute()
  await trx
    .insertInto('coding_item')
    .values(
      ids.map((submission_id, index) => {
        const own = tags.filter((tag) => tag.submission_id === submission_id)
        const coders = own.flatMap((tag) => tag.proposed_by ?? [])
        return {
          round_id: roundId,
          submission_id,
          position: start + index + 1,
          first_terms: writeTerms(own.filter((tag) => !tag.is_main).map((tag) => tag.term_id)),
          first_main_id: own.find((tag) => tag.is_main)?.term_id ?? null,
          first_coders: JSON.stringify([...new Set(coders)].sort()),
        }
      }),
    )
    .execute()
}
