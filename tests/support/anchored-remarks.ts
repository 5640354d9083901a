import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { addPostulates } from './register-rows.ts'

type Given = {
  /** Null: to the whole document. */
  block: { id: number; text: string } | null
  body?: string
  selectedText?: string
  partAsGiven?: string
  visibility?: 'published' | 'awaiting'
}

let count = 0

/** Of a year before the register: never the number of anything that a test sends in. */
function nextReference(): string {
  count += 1
  return `IK-2001-${String(count).padStart(5, '0')}`
}

/** Published remarks to blocks of a version, written straight into the tables. Returns their ids. */
export async function addRemarks(
  db: Kysely<DB>,
  to: { documentId: number; versionId: number },
  given: readonly Given[],
): Promise<{ id: number; reference: string }[]> {
  const rows = await addPostulates(
    db,
    given.map(({ body = 'Proszę to zmienić.', visibility = 'published' }) => ({
      reference: nextReference(),
      kind: 'remark',
      title: 'Uwaga',
      body,
      visibility,
    })),
  )
  for (const [index, { block, selectedText, partAsGiven }] of given.entries()) {
    const id = rows[index]?.id ?? 0
    await db
      .insertInto('remark')
      .values({
        submission_id: id,
        document_id: to.documentId,
        version_id: to.versionId,
        block_id: block?.id ?? null,
        quoted_text: block?.text ?? null,
        selected_text: selectedText ?? null,
        part_as_given: partAsGiven ?? null,
      })
      .execute()
    await db
      .insertInto('remark_anchor')
      .values({
        submission_id: id,
        version_id: to.versionId,
        block_id: block?.id ?? null,
        state: 'sent',
      })
      .execute()
  }
  return rows.map(({ id, reference }) => ({ id, reference }))
}
