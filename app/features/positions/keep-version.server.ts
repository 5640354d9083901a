import type { Kysely, Transaction } from 'kysely'
import type { DB, Instant, Position, PositionCode } from '#db/schema.ts'
import type { AccountActor } from '../accounts/actor.ts'
import type { PositionException } from './exception.ts'

/** What a version holds, as JSON. */
export type VersionContent = {
  code: PositionCode
  summary: string
  whatChanges: string | null
  whatStays: string | null
  justification: string
  unitId: number | null
  references: string[]
  exceptions: PositionException[]
}

/** Every save stays readable, with its author: nobody rewrites an answer unseen. */
export async function keepVersion(
  trx: Transaction<DB>,
  position: Position,
  actor: AccountActor,
  now: Instant,
): Promise<void> {
  const last = await trx
    .selectFrom('position_version')
    .select((eb) => eb.fn.max('number').as('number'))
    .where('position_id', '=', position.id)
    .executeTakeFirst()
  await trx
    .insertInto('position_version')
    .values({
      position_id: position.id,
      number: (last?.number ?? 0) + 1,
      content: JSON.stringify(await contentOf(trx, position)),
      written_by: actor.id,
      written_at: now,
    })
    .execute()
}

async function contentOf(trx: Transaction<DB>, position: Position): Promise<VersionContent> {
  const links = await trx
    .selectFrom('position_submission')
    .innerJoin('submission', 'submission.id', 'position_submission.submission_id')
    .select(['reference', 'exception_code as code', 'exception_text as text'])
    .where('position_submission.position_id', '=', position.id)
    .orderBy('submission.id')
    .execute()
  return {
    code: position.code,
    summary: position.summary,
    whatChanges: position.what_changes,
    whatStays: position.what_stays,
    justification: position.justification,
    unitId: position.unit_id,
    references: links.map((link) => link.reference),
    exceptions: links.filter((link) => link.code !== null || link.text !== null),
  }
}

/** Everybody who wrote any part of it: none of them may be the second person. */
export async function writersOf(
  db: Kysely<DB>,
  positionId: number,
): Promise<ReadonlySet<string | null>> {
  const rows = await db
    .selectFrom('position_version')
    .select('written_by as writer')
    .where('position_id', '=', positionId)
    .union(db.selectFrom('position').select('drafted_by as writer').where('id', '=', positionId))
    .union(db.selectFrom('position').select('edited_by as writer').where('id', '=', positionId))
    .execute()
  return new Set(rows.map((row) => row.writer))
}
