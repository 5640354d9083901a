import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { linkOf, thingOf, type EvidenceRefusal, type NewEvidence } from './evidence-thing.server.ts'

const MOST = 100

/** Adds a piece of evidence to a draft. Only what everybody can read counts as evidence. */
export async function addEvidence(
  trx: Transaction<DB>,
  ratingId: number,
  input: NewEvidence,
  by: { id: string },
  now: Instant,
): Promise<Result<null, EvidenceRefusal>> {
  const thing = input.item === null ? linkOf(input) : await thingOf(trx, input.item, input.block)
  if (!thing.ok) return thing
  if (input.source === null) return refuse(['source', 'sourceMissing'] as const)
  const stream = await trx
    .selectFrom('evidence_source')
    .select('id')
    .where('id', '=', input.source)
    .executeTakeFirst()
  if (!stream) return refuse(['source', 'sourceMissing'] as const)
  if (input.note === null) return refuse(['why', 'whyMissing'] as const)
  const all = await trx
    .selectFrom('maturity_evidence')
    .selectAll()
    .where('rating_id', '=', ratingId)
    .execute()
  if (all.length >= MOST) return refuse(['item', 'tooMuch'] as const)
  const isThere = all.some((row) =>
    Object.entries(thing.value).every(
      ([column, value]) => column === 'link_title' || row[column as keyof typeof row] === value,
    ),
  )
  if (isThere) return refuse([input.item === null ? 'linkUrl' : 'item', 'twice'] as const)
  await trx
    .insertInto('maturity_evidence')
    .values({
      ...thing.value,
      rating_id: ratingId,
      source_id: stream.id,
      note: input.note,
      added_by: by.id,
      added_at: now,
    })
    .execute()
  return ok(null)
}

export async function removeEvidence(
  trx: Transaction<DB>,
  ratingId: number,
  id: number,
): Promise<void> {
  await trx
    .deleteFrom('maturity_evidence')
    .where('rating_id', '=', ratingId)
    .where('id', '=', id)
    .execute()
}
