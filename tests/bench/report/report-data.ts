import type { Database } from '#db/open.server.ts'
import type { PositionCode } from '#db/schema.ts'
import { makeConsultation, makeDocument, makeVersion } from '../../support/documents.ts'

const AT = '2026-02-10T10:00:00.000Z'
const SENTENCE =
  'Proszę zmienić ten zapis, bo dziś nikt nie wie, kiedy i za ile będzie wykonany, a mieszkanki i mieszkańcy czekają. '
const CODES: readonly PositionCode[] = ['accepted', 'accepted_in_part', 'rejected', 'clarified']
const CHUNK = 200

export type ReportBenchData = { consultationId: number; actorId: string }

/**
 * A draft of so many blocks with so many remarks, all answered, by one position for every ten; half
 * of the positions are tied to blocks of the next version.
 */
export async function fillConsultation(
  db: Database,
  { remarks, blocks }: { remarks: number; blocks: number },
): Promise<ReportBenchData> {
  const actorId = 'strateg-od-sprawozdan'
  const email = `${actorId}@example.pl`
  await db
    .insertInto('account')
    .values({
      id: actorId,
      email,
      email_canonical: email,
      display_name: 'Osoba',
      locale: 'pl',
      created_at: AT,
    })
    .execute()
  const document = await makeDocument(
    db,
    Array.from({ length: blocks }, (_, index) => ({
      text: index % 12 === 0 ? `Rozdział ${index / 12 + 1}` : `${index}. ${SENTENCE.repeat(2)}`,
      kind: index % 12 === 0 ? ('heading' as const) : ('paragraph' as const),
      number: `${Math.floor(index / 12) + 1}.${index % 12}`,
    })),
    { state: 'closed' },
  )
  const { id: consultationId } = await makeConsultation(db, [document.id], {
    closesAt: '2026-02-28T22:59:59.999Z',
  })
  const nextVersionId = await makeVersion(db, document.id, 2, 'published', AT)
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('document_version')
      .set({ based_on_id: document.versionId })
      .where('id', '=', nextVersionId)
      .execute()
    for (const [index, block] of document.blocks.entries()) {
      await trx
        .insertInto('block_version')
        .values({
          version_id: nextVersionId,
          block_id: block.id,
          position: index + 1,
          kind: 'paragraph',
          number: `${Math.floor(index / 12) + 1}.${index % 12}`,
          text: `${block.text} Zrobimy to do 2028 roku.`,
          match: 'similar',
        })
        .execute()
    }
  })
  const areas = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('vocabulary.kind', 'in', ['area', 'goal'])
    .where('vocabulary.state', '=', 'active')
    .execute()
  for (let start = 0; start < remarks; start += CHUNK) {
    await db.transaction().execute(async (trx) => {
      let positionId = 0
      let code: PositionCode = 'accepted'
      for (let n = start; n < Math.min(start + CHUNK, remarks); n += 1) {
        const block = document.blocks[n % blocks]
        if (n % 10 === 0) {
          code = CODES[(n / 10) % CODES.length] ?? 'accepted'
          const position = await trx
            .insertInto('position')
            .values({
              code,
              state: 'published',
              summary: 'Dopiszemy termin i koszt.',
              what_changes: 'Zmienimy ten punkt w następnej wersji.',
              justification: SENTENCE.repeat(2 + (n % 7)),
              drafted_at: AT,
              accepted_by: actorId,
              accepted_at: AT,
              published_at: AT,
            })
            .returning('id')
            .executeTakeFirstOrThrow()
          positionId = position.id
          await trx
            .insertInto('position_block')
            .values({
              position_id: positionId,
              version_id: nextVersionId,
              block_id: block?.id ?? 0,
              tied_at: AT,
            })
            .execute()
        }
        const words = `${n}. ${SENTENCE.repeat(1 + (n % 11))}`
        const { id } = await trx
          .insertInto('submission')
          .values({
            reference: `IK-2026-${String(n + 1).padStart(5, '0')}`,
            kind: 'remark',
            original_title: 'Uwaga',
            original_body: words,
            public_title: 'Uwaga',
            public_body: words,
            public_proposal: n % 2 === 0 ? SENTENCE.repeat(2) : null,
            public_justification: n % 3 === 0 ? SENTENCE : null,
            visibility: 'published',
            handling: 'answered',
            channel: n % 5 === 0 ? 'paper' : 'web',
            received_at: AT,
            created_at: AT,
            locale: 'pl',
            author_kind: 'resident',
            is_demo: 0,
            consultation_id: consultationId,
            moderation_due_at: AT,
            answer_due_at: AT,
            published_at: AT,
            position_id: positionId,
            position_code: code,
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        await trx
          .insertInto('remark')
          .values({
            submission_id: id,
            document_id: document.id,
            version_id: document.versionId,
            block_id: block?.id ?? null,
            block_number: `${n % blocks}`,
            quoted_text: block?.text ?? null,
          })
          .execute()
        await trx
          .insertInto('position_submission')
          .values({ position_id: positionId, submission_id: id })
          .execute()
        await trx
          .insertInto('tag')
          .values({
            submission_id: id,
            term_id: areas[n % areas.length]?.id ?? 0,
            is_main: 1,
            codebook_version: 1,
            proposed_at: AT,
          })
          .execute()
      }
    })
  }
  return { consultationId, actorId }
}
