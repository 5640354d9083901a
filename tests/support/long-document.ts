import type { Kysely } from 'kysely'
import type { BlockKind, DB } from '#db/schema.ts'
import { makeConsultation, makeDocument, type MadeDocument } from './documents.ts'

/** About as long as the paragraphs of a real strategy. */
const SENTENCES = [
  'Każdą sprawę, w której pozwala na to prawo, można załatwić przez internet, przez telefon i osobiście.',
  'Mieszkanki i mieszkańcy podają te same dane tylko raz, a jednostki miasta wymieniają je bezpiecznie.',
  'Przystanki z największą liczbą pasażerów mają tablice z odjazdami, czytelne z pięciu metrów.',
]

/** A draft as long as strategies are: every eighth block is a heading, some are items, all are numbered. */
export async function makeLongDocument(
  db: Kysely<DB>,
  blocks: number,
): Promise<MadeDocument & { consultation: { id: number; slug: string } }> {
  const rows = Array.from({ length: blocks }, (_, index) => {
    const section = Math.floor(index / 8) + 1
    if (index % 8 === 0) {
      const level = section % 4 === 1 ? 1 : 2
      return {
        text: `Rozdział ${section}`,
        kind: 'heading' as BlockKind,
        level,
        number: `${section}`,
      }
    }
    return {
      text: `${index}. ${SENTENCES.slice(0, 2 + (index % 2)).join(' ')}`,
      kind: (index % 8 > 5 ? 'item' : 'paragraph') as BlockKind,
      level: 0,
      number: `${section}.${index % 8}`,
    }
  })
  const document = await makeDocument(db, rows, { slug: 'strategia-rozwoju-kielc-2035' })
  return { ...document, consultation: await makeConsultation(db, [document.id]) }
}

/** Published remarks spread over the blocks, a fifth of them answered; written straight into the tables. */
export async function addManyRemarks(
  db: Kysely<DB>,
  document: MadeDocument & { consultation: { id: number } },
  amount: number,
): Promise<void> {
  const now = '2026-02-01T09:00:00.000Z'
  for (let from = 0; from < amount; from += 100) {
    const indexes = Array.from({ length: Math.min(100, amount - from) }, (_, i) => from + i)
    await db.transaction().execute(async (trx) => {
      const added = await trx
        .insertInto('submission')
        .values(
          indexes.map((index) => ({
            reference: `IK-2026-${String(index + 100_000)}`,
            kind: 'remark' as const,
            original_title: 'Uwaga',
            original_body: `Uwaga ${index}: proszę dopisać termin.`,
            public_title: 'Uwaga',
            public_body: `Uwaga ${index}: proszę dopisać termin.`,
            visibility: 'published' as const,
            handling: index % 5 === 0 ? ('answered' as const) : ('received' as const),
            position_code: index % 5 === 0 ? ('accepted' as const) : null,
            channel: 'web' as const,
            received_at: now,
            created_at: now,
            locale: 'pl' as const,
            author_kind: 'resident' as const,
            consultation_id: document.consultation.id,
            is_demo: 0,
            moderation_due_at: now,
            answer_due_at: now,
            published_at: now,
          })),
        )
        .returning(['id', 'reference'])
        .execute()
      const placed = added.map(({ id, reference }) => {
        const index = Number(reference.slice(8)) - 100_000
        return { id, block: document.blocks[(index * 7) % document.blocks.length] }
      })
      await trx
        .insertInto('remark')
        .values(
          placed.map(({ id, block }) => ({
            submission_id: id,
            document_id: document.id,
            version_id: document.versionId,
            block_id: block?.id ?? null,
            block_number: null,
            quoted_text: block?.text ?? null,
          })),
        )
        .execute()
      await trx
        .insertInto('remark_anchor')
        .values(
          placed.map(({ id, block }) => ({
            submission_id: id,
            version_id: document.versionId,
            block_id: block?.id ?? null,
            state: 'sent' as const,
          })),
        )
        .execute()
    })
  }
}
