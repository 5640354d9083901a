import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { appendAudit } from '../../audit/append-audit.server.ts'
import { undoWhenRefused } from '../../submissions/undo-when-refused.server.ts'
import { endBlocks, isInVersion } from '../editing/end-blocks.server.ts'
import { newBlocks } from '../new-blocks.server.ts'
import { seenState } from './seen-state.ts'

export type MatchDecision =
  /** The new block goes on with this old one; null: it is a new place. `seen`: as the form showed it. */
  | { act: 'block'; key: string; old: number | null; seen: string }
  /** The old block is gone, or went into this new one. */
  | { act: 'ending'; old: number; into: string | null }

export type MatchRefusal = 'notFound' | 'wrongState' | 'conflict' | 'taken'

/** What a person says about a match stays said: a draft is published on their word only. */
export async function decideMatch(
  db: Database,
  versionId: number,
  decision: MatchDecision,
  actor: { id: string },
  now: Instant,
): Promise<Result<null, MatchRefusal>> {
  return undoWhenRefused(db, async (trx): Promise<Result<null, MatchRefusal>> => {
    const version = await trx
      .updateTable('document_version')
      .set((eb) => ({ revision: eb('revision', '+', 1) }))
      .where('id', '=', versionId)
      .returning(['id', 'document_id', 'based_on_id', 'state'])
      .executeTakeFirst()
    if (!version) return refuse('notFound')
    if (version.state !== 'draft') return refuse('wrongState')
    const done =
      decision.act === 'block'
        ? await decideBlock(trx, version, decision)
        : await decideEnding(trx, version, decision, actor, now)
    if (!done.ok) return done
    await appendAudit(trx, {
      at: now,
      actorId: actor.id,
      action: 'version.matched',
      objectType: 'version',
      objectId: String(versionId),
      details: { ...decision },
    })
    return ok(null)
  })
}

type Version = { id: number; document_id: number; based_on_id: number | null }

async function decideBlock(
  trx: Transaction<DB>,
  version: Version,
  { key, old, seen }: Extract<MatchDecision, { act: 'block' }>,
): Promise<Result<null, MatchRefusal>> {
  const block = await findByKey(trx, version, key)
  if (!block) return refuse('notFound')
  if (seenState(block) !== seen) return refuse('conflict')
  if (old !== null && !(await isInVersion(trx, version.based_on_id, old))) return refuse('notFound')
  if (old !== null && old !== block.id && (await isInVersion(trx, version.id, old))) {
    return refuse('taken')
  }
  const id = old ?? (await placeOfItsOwn(trx, version, block.id))
  await trx
    .updateTable('block_version')
    .set({ block_id: id, match: 'person', match_score: null, suggested_block_id: null })
    .where('version_id', '=', version.id)
    .where('block_id', '=', block.id)
    .execute()
  if (id !== block.id) await carryOver(trx, version.id, block.id, id)
  await trx
    .deleteFrom('block_ending')
    .where('version_id', '=', version.id)
    .where('block_id', '=', id)
    .execute()
  return ok(null)
}

/** A block that was taken for an old one gets a place of its own. */
async function placeOfItsOwn(trx: Transaction<DB>, version: Version, id: number): Promise<number> {
  if (!(await isInVersion(trx, version.based_on_id, id))) return id
  const [fresh] = await newBlocks(trx, version.document_id, 1)
  if (fresh === undefined) throw new Error('no place was made')
  return fresh
}

/** What was said about the block of this draft is said about the place that it turned out to be. */
async function carryOver(
  trx: Transaction<DB>,
  versionId: number,
  from: number,
  to: number,
): Promise<void> {
  await trx
    .updateTable('position_block')
    .set({ block_id: to })
    .where('version_id', '=', versionId)
    .where('block_id', '=', from)
    .where('position_id', 'not in', (eb) =>
      eb
        .selectFrom('position_block as other')
        .select('other.position_id')
        .where('other.version_id', '=', versionId)
        .where('other.block_id', '=', to),
    )
    .execute()
  await trx
    .updateTable('block_ending')
    .set({ into_block_id: to })
    .where('version_id', '=', versionId)
    .where('into_block_id', '=', from)
    .execute()
}

async function decideEnding(
  trx: Transaction<DB>,
  version: Version,
  { old, into }: Extract<MatchDecision, { act: 'ending' }>,
  actor: { id: string },
  now: Instant,
): Promise<Result<null, MatchRefusal>> {
  if (await isInVersion(trx, version.id, old)) return refuse('conflict')
  if (!(await isInVersion(trx, version.based_on_id, old))) return refuse('notFound')
  const target = into === null ? null : await findByKey(trx, version, into)
  if (into !== null && !target) return refuse('notFound')
  const ended = [{ id: old, into: target?.id ?? null }]
  await endBlocks(trx, version.id, version.based_on_id, ended, actor, now)
  return ok(null)
}

async function findByKey(trx: Transaction<DB>, version: Version, key: string) {
  return trx
    .selectFrom('block_version')
    .innerJoin('block', 'block.id', 'block_version.block_id')
    .select(['block.id', 'match'])
    .where('version_id', '=', version.id)
    .where('key', '=', key)
    .executeTakeFirst()
}
