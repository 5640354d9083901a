import type { Kysely } from 'kysely'
import type { AnchorState, DB, NewSubmission } from '#db/schema.ts'
import type { MadeDocument } from './documents.ts'
import { FIXED_NOW } from './database.ts'

let count = 0

type Given = Partial<NewSubmission> & {
  /** The index of the block; none: the whole document. */
  at?: number
  replyTo?: number
  selected?: string
}

/** Writes a remark straight into the register: published, to a block of the only version. */
export async function addRemark(
  db: Kysely<DB>,
  document: MadeDocument,
  { at, replyTo, selected, ...set }: Given = {},
): Promise<{ id: number; reference: string }> {
  count += 1
  const body = set.public_body ?? `Uwaga ${count}.`
  const row = await db
    .insertInto('submission')
    .values({
      reference: `IK-2026-${String(count + 50_000)}`,
      kind: 'remark',
      original_title: 'Uwaga',
      original_body: body,
      public_title: 'Uwaga',
      public_body: body,
      visibility: 'published',
      handling: 'received',
      channel: 'web',
      received_at: FIXED_NOW,
      created_at: FIXED_NOW,
      locale: 'pl',
      author_kind: 'resident',
      is_demo: 0,
      moderation_due_at: FIXED_NOW,
      answer_due_at: FIXED_NOW,
      published_at: FIXED_NOW,
      ...set,
    })
    .returning(['id', 'reference'])
    .executeTakeFirstOrThrow()
  const block = at === undefined ? null : (document.blocks[at] ?? null)
  const where = {
    submission_id: row.id,
    version_id: document.versionId,
    block_id: block?.id ?? null,
  }
  await db
    .insertInto('remark')
    .values({
      ...where,
      document_id: document.id,
      block_number: block ? String((at ?? 0) + 1) : null,
      quoted_text: block?.text ?? null,
      selected_text: selected ?? null,
      reply_to_id: replyTo ?? null,
    })
    .execute()
  await anchor(db, row.id, document.versionId, block?.id ?? null, 'sent')
  return row
}

export async function anchor(
  db: Kysely<DB>,
  submissionId: number,
  versionId: number,
  blockId: number | null,
  state: AnchorState,
): Promise<void> {
  await db
    .insertInto('remark_anchor')
    .values({ submission_id: submissionId, version_id: versionId, block_id: blockId, state })
    .execute()
}
