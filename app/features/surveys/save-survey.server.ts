import type { Kysely, Transaction } from 'kysely'
import type { DB, Day, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'

export type SurveyInput = {
  title: string
  question: string
  method: string
  sampleSize: number
  startsOn: Day
  endsOn: Day
  margin: number
  source: string | null
  documentId: number | null
  isExample: boolean
  isPublished: boolean
  shares: readonly { areaId: number; share: number }[]
}
export type SurveyRefusal = 'notAllowed' | 'notFound' | 'conflict' | 'noShares' | 'unknownDocument'

/** Adds a survey (`id` null) or corrects one; `revision` is that of the page the form was opened on. */
export function saveSurvey(
  db: Kysely<DB>,
  seen: { id: number | null; revision: number },
  input: SurveyInput,
  actor: AccountActor,
  now: Instant,
): Promise<Result<{ id: number }, SurveyRefusal>> {
  return undoWhenRefused<{ id: number }, SurveyRefusal>(db, async (trx) => {
    if (!can(actor, 'survey.edit')) return refuse('notAllowed')
    if (input.isPublished && input.shares.length === 0) return refuse('noShares')
    if (!(await isKnownDocument(trx, input.documentId))) return refuse('unknownDocument')
    const written = await (seen.id === null
      ? insert(trx, input, actor, now)
      : update(trx, seen.id, seen.revision, input, now))
    if (!written.ok) return written
    const { id } = written.value
    await trx.deleteFrom('survey_share').where('survey_id', '=', id).execute()
    if (input.shares.length > 0) {
      await trx
        .insertInto('survey_share')
        .values(
          input.shares.map(({ areaId, share }) => ({
            survey_id: id,
            area_id: areaId,
            share,
            margin: null,
          })),
        )
        .execute()
    }
    await appendAudit(trx, {
      at: now,
      actorId: actor.id,
      action: `survey.${seen.id === null ? 'added' : 'changed'}`,
      objectType: 'survey',
      objectId: String(id),
      details: { published: input.isPublished, shares: input.shares.length },
    })
    return ok({ id })
  })
}

function columnsOf(input: SurveyInput) {
  return {
    title: input.title,
    question: input.question,
    method: input.method,
    sample_size: input.sampleSize,
    starts_on: input.startsOn,
    ends_on: input.endsOn,
    margin: input.margin,
    source: input.source,
    document_id: input.documentId,
    is_example: input.isExample ? 1 : 0,
  }
}

async function insert(
  trx: Transaction<DB>,
  input: SurveyInput,
  actor: AccountActor,
  now: Instant,
): Promise<Result<{ id: number }, SurveyRefusal>> {
  const row = await trx
    .insertInto('survey')
    .values({
      ...columnsOf(input),
      created_by: actor.id,
      created_at: now,
      published_at: input.isPublished ? now : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return ok(row)
}

async function update(
  trx: Transaction<DB>,
  id: number,
  revision: number,
  input: SurveyInput,
  now: Instant,
): Promise<Result<{ id: number }, SurveyRefusal>> {
  const known = await trx
    .selectFrom('survey')
    .select('published_at')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!known) return refuse('notFound')
  const row = await trx
    .updateTable('survey')
    .set({
      ...columnsOf(input),
      revision: revision + 1,
      published_at: input.isPublished ? (known.published_at ?? now) : null,
    })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning('id')
    .executeTakeFirst()
  return row ? ok(row) : refuse('conflict')
}

async function isKnownDocument(trx: Transaction<DB>, id: number | null): Promise<boolean> {
  if (id === null) return true
  const row = await trx.selectFrom('document').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}
