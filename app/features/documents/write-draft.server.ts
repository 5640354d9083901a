import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import type { BlockContent } from './block.ts'
import { matchBlocks } from './match-blocks.ts'
import { insertBlockRows, newBlocks, type BlockRow } from './new-blocks.server.ts'
import { readBlocks } from './read-blocks.server.ts'

export type Draft = { versionId: number; number: number }

/**
 * Makes the next draft of a document out of new contents, matched to its newest version: blocks that
 * are surely the same keep their ids, doubtful ones wait for a person.
 */
export async function writeDraft(
  trx: Transaction<DB>,
  documentId: number,
  blocks: readonly BlockContent[],
  by: { id: string },
  now: Instant,
): Promise<Result<Draft, 'notFound' | 'draftExists'>> {
  const made = await insertDraft(trx, documentId, by, now)
  if (!made.ok) return made
  const { basedOnId, ...draft } = made.value
  const old = basedOnId === null ? [] : await readBlocks(trx, basedOnId)
  const matching = matchBlocks(old, blocks)
  const isSure = matching.blocks.map((match) => match.old !== null)
  const fresh = await newBlocks(trx, documentId, isSure.filter((sure) => !sure).length)
  const idOf = (index: number | null) => (index === null ? null : (old[index]?.id ?? null))
  const rows = blocks.map((content, index): BlockRow => {
    const match = matching.blocks[index]
    const id = idOf(match?.old ?? null) ?? fresh.shift()
    if (!match || id === undefined) throw new Error('a block without a match')
    return {
      content,
      block_id: id,
      match: match.match,
      match_score: match.score,
      suggested_block_id: idOf(match.suggested),
    }
  })
  await insertBlockRows(trx, draft.versionId, rows)
  return ok(draft)
}

/** A draft to be edited on screen: the newest version again, every block as it was. */
export async function startDraft(
  trx: Transaction<DB>,
  documentId: number,
  by: { id: string },
  now: Instant,
): Promise<Result<Draft, 'notFound' | 'draftExists'>> {
  const made = await insertDraft(trx, documentId, by, now)
  if (!made.ok) return made
  const { basedOnId, ...draft } = made.value
  const old = basedOnId === null ? [] : await readBlocks(trx, basedOnId)
  const rows = old.map(({ id, key: _key, position: _position, ...content }): BlockRow => ({
    content,
    block_id: id,
    match: 'same',
    match_score: 1,
    suggested_block_id: null,
  }))
  await insertBlockRows(trx, draft.versionId, rows)
  return ok(draft)
}

async function insertDraft(
  trx: Transaction<DB>,
  documentId: number,
  by: { id: string },
  now: Instant,
): Promise<Result<Draft & { basedOnId: number | null }, 'notFound' | 'draftExists'>> {
  // Writing to the document first makes two drafts at the same moment stand in line.
  const document = await trx
    .updateTable('document')
    .set((eb) => ({ revision: eb.ref('revision') }))
    .where('id', '=', documentId)
    .returning('id')
    .executeTakeFirst()
  if (!document) return refuse('notFound')
  const newest = await trx
    .selectFrom('document_version')
    .select(['id', 'number', 'state'])
    .where('document_id', '=', documentId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (newest?.state === 'draft') return refuse('draftExists')
  const number = (newest?.number ?? 0) + 1
  const { id } = await trx
    .insertInto('document_version')
    .values({
      document_id: documentId,
      number,
      state: 'draft',
      based_on_id: newest?.id ?? null,
      created_by: by.id,
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await appendAudit(trx, {
    at: now,
    actorId: by.id,
    action: 'version.drafted',
    objectType: 'version',
    objectId: String(id),
    details: { documentId, number },
  })
  return ok({ versionId: id, number, basedOnId: newest?.id ?? null })
}
