import type { SubmissionChange } from '#db/schema.ts'
import { openOffice, type Office } from './office.ts'
import type { Target } from './database.ts'
import { makeConsultation, makeDocument, makeVersion, type MadeDocument } from './documents.ts'
import { addPostulates } from './register-rows.ts'

type Sent = { id: number; reference: string }

/** An office with a consultation whose remarks are in and whose answers are due. */
export type Consulted = Office & {
  document: MadeDocument
  consultationId: number
  /** A draft of the next version: the second block reworded, the third taken out, a fourth new. */
  next: { versionId: number; newBlockId: number }
  /** Published remarks to the block with this index, whose authors left an address. */
  remark(block: number | null, set?: SubmissionChange & { body?: string }): Promise<Sent>
}

export const BLOCKS = ['Miasto czyste.', 'Dane podajemy regularnie.', 'Zapis zbędny.'] as const
export const REWORDED = 'Dane podajemy co godzinę.'

export async function openConsulted(target: Target = 'sqlite'): Promise<Consulted> {
  const office = await openOffice(target)
  const { db } = office
  const document = await makeDocument(db, [
    { text: 'Środowisko', kind: 'heading', level: 1, number: '1' },
    ...BLOCKS.map((text, index) => ({ text, number: `1.${index + 1}` })),
  ])
  const { id: consultationId } = await makeConsultation(db, [document.id], {
    opensAt: '2026-09-25T08:00:00.000Z',
    closesAt: '2026-10-30T22:59:59.999Z',
  })
  const versionId = await makeVersion(db, document.id, 2, 'draft', '2026-11-10T09:00:00.000Z')
  await db
    .updateTable('document_version')
    .set({ based_on_id: document.versionId })
    .where('id', '=', versionId)
    .execute()
  const added = await db
    .insertInto('block')
    .values({ document_id: document.id, key: 'nowy' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const ids = document.blocks.map((block) => block.id)
  const rows = [
    { block_id: ids[0]!, text: 'Środowisko', number: '1', kind: 'heading' as const },
    { block_id: ids[1]!, text: BLOCKS[0], number: '1.1', kind: 'paragraph' as const },
    { block_id: ids[2]!, text: REWORDED, number: '1.2', kind: 'paragraph' as const },
    { block_id: added.id, text: 'Sadzimy drzewa.', number: '1.3', kind: 'paragraph' as const },
  ]
  for (const [index, row] of rows.entries()) {
    await db
      .insertInto('block_version')
      .values({ ...row, version_id: versionId, position: index + 1, match: 'same' })
      .execute()
  }
  return {
    ...office,
    document,
    consultationId,
    next: { versionId, newBlockId: added.id },
    async remark(block, { body, ...set } = {}) {
      const at = block === null ? null : (document.blocks[block] ?? null)
      const [row] = await addPostulates(db, [
        {
          kind: 'remark',
          title: 'Uwaga',
          consultation_id: consultationId,
          ...(body ? { body } : {}),
        },
      ])
      const { id = 0, reference = '' } = row ?? {}
      if (Object.keys(set).length > 0) {
        await db.updateTable('submission').set(set).where('id', '=', id).execute()
      }
      const place = { version_id: document.versionId, block_id: at?.id ?? null }
      await db
        .insertInto('remark')
        .values({ ...place, submission_id: id, document_id: document.id, quoted_text: at?.text })
        .execute()
      await db
        .insertInto('remark_anchor')
        .values({ ...place, submission_id: id, state: 'sent' })
        .execute()
      await db
        .insertInto('submission_contact')
        .values({ submission_id: id, email: `autor-${id}@example.pl` })
        .execute()
      return { id, reference }
    },
    [Symbol.asyncDispose]: () => office[Symbol.asyncDispose](),
  }
}
