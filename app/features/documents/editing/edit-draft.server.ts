import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { appendAudit } from '../../audit/append-audit.server.ts'
import { undoWhenRefused } from '../../submissions/undo-when-refused.server.ts'
import { insertBlockRows, newBlocks } from '../new-blocks.server.ts'
import { readMatchedBlocks } from '../read-blocks.server.ts'
import { isEditable } from '../version.ts'
import { changesSince, type DraftChange, type EditDetails } from './changes-since.server.ts'
import type { DraftBlock } from './draft-block.ts'
import { editBlocks, type BlockEdit, type EditRefusal } from './edit-blocks.ts'
import { endBlocks, forgetEndings } from './end-blocks.server.ts'

export type DraftRefusal =
  | { reason: 'notFound' | 'wrongState' | EditRefusal }
  /** Somebody else changed the same blocks since the form was opened. */
  | { reason: 'conflict'; changes: DraftChange[] }

export type DraftEdited = { key: string | null; revision: number }

/**
 * What a person does to a block of a draft: one edit, or their words and then a move. Whoever opened the form on an older revision is stopped only where
 * somebody else touched the same blocks: two people can work on one text.
 */
export async function editDraft(
  db: Database,
  versionId: number,
  input: { edits: readonly BlockEdit[]; revision: number },
  actor: { id: string },
  now: Instant,
): Promise<Result<DraftEdited, DraftRefusal>> {
  const { edits } = input
  return undoWhenRefused(db, async (trx): Promise<Result<DraftEdited, DraftRefusal>> => {
    const version = await trx
      .updateTable('document_version')
      .set((eb) => ({ revision: eb('revision', '+', 1) }))
      .where('id', '=', versionId)
      .where('state', '=', 'draft')
      .returning(['document_id', 'revision', 'based_on_id'])
      .executeTakeFirst()
    if (!version) return refuse({ reason: await whyNot(trx, versionId) })
    const before = await readMatchedBlocks(trx, versionId)
    const touched = [...new Set(edits.flatMap((edit) => touchedKeys(before, edit)))]
    const changes = await changesSince(trx, versionId, input.revision)
    const disputed = changes.filter((change) => change.keys.some((key) => touched.includes(key)))
    if (disputed.length > 0) return refuse({ reason: 'conflict', changes: disputed })
    const edited = editBlocks(before, edits)
    if (!edited.ok) return refuse({ reason: edited.refusal })
    const { blocks, focus, ended, deleted } = edited.value
    const ids = await writeBlocks(trx, version.document_id, versionId, blocks)
    await endBlocks(trx, versionId, version.based_on_id, ended, actor, now)
    await forgetEndings(trx, versionId, deleted)
    const key = await keyOf(trx, ids[focus])
    const details: EditDetails = {
      act: edits.at(-1)?.act ?? 'save',
      keys: [...new Set([...touched, ...(key ? [key] : [])])].join(' '),
      revision: version.revision,
    }
    await appendAudit(trx, {
      at: now,
      actorId: actor.id,
      action: 'version.edited',
      objectType: 'version',
      objectId: String(versionId),
      details,
    })
    return ok({ key, revision: version.revision })
  })
}

async function whyNot(trx: Transaction<DB>, versionId: number) {
  const version = await trx
    .selectFrom('document_version')
    .select('state')
    .where('id', '=', versionId)
    .executeTakeFirst()
  return version && !isEditable(version.state) ? 'wrongState' : 'notFound'
}

/** The blocks whose words the person had before their eyes and acts on. */
function touchedKeys(blocks: readonly { key: string }[], edit: BlockEdit): string[] {
  if (edit.act === 'insert') return []
  const at = blocks.findIndex((block) => block.key === edit.key)
  const next = edit.act === 'join' ? blocks[at + 1]?.key : undefined
  return [edit.key, ...(next ? [next] : [])]
}

/** Writes the draft anew: one statement, however many places moved. Returns the ids in order. */
async function writeBlocks(
  trx: Transaction<DB>,
  documentId: number,
  versionId: number,
  blocks: readonly DraftBlock[],
): Promise<number[]> {
  const fresh = await newBlocks(trx, documentId, blocks.filter((block) => block.id === null).length)
  const ids = blocks.map((block) => block.id ?? fresh.shift() ?? 0)
  await trx.deleteFrom('block_version').where('version_id', '=', versionId).execute()
  await insertBlockRows(
    trx,
    versionId,
    blocks.map((content, index) => ({
      content,
      block_id: ids[index] ?? 0,
      match: content.match,
      match_score: content.score,
      suggested_block_id: content.suggestedId,
    })),
  )
  return ids
}

async function keyOf(trx: Transaction<DB>, id: number | undefined): Promise<string | null> {
  if (!id) return null
  const row = await trx.selectFrom('block').select('key').where('id', '=', id).executeTakeFirst()
  return row?.key ?? null
}
