import type { Kysely, Transaction } from 'kysely'
import type { DB, NewSubmission } from '#db/schema.ts'
import { makeConsultation, makeDocument } from './documents.ts'

const CODES = ['accepted', 'accepted_in_part', 'rejected', 'clarified', 'already_in_text'] as const
const BATCH = 200

/**
 * A consultation as large as a city has: 400 blocks in 20 chapters, 5,000 remarks by people and
 * organisations, 3,000 of them answered by 300 positions and 500 waiting for the second person.
 */
export async function makeManyRemarks(
  db: Kysely<DB>,
  count = 5000,
): Promise<{ consultationId: number; versionId: number; chapterId: number }> {
  const document = await makeDocument(
    db,
    Array.from({ length: 400 }, (_, at) => {
      const chapter = Math.floor(at / 20) + 1
      return at % 20 === 0
        ? { text: `Rozdział ${chapter}`, kind: 'heading' as const, level: 1, number: `${chapter}` }
        : {
            text: `Zapis numer ${at}. ${'Miasto zrobi to dobrze. '.repeat(12)}`,
            number: `${chapter}.${at % 20}`,
          }
    }),
  )
  const { id: consultationId } = await makeConsultation(db, [document.id], {
    opensAt: '2026-09-25T08:00:00.000Z',
    closesAt: '2026-10-30T22:59:59.999Z',
  })
  const units = await db.selectFrom('unit').select('id').orderBy('id').limit(8).execute()
  const areas = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('vocabulary.kind', 'in', ['area', 'goal'])
    .where('vocabulary.state', '=', 'active')
    .orderBy('term.id')
    .execute()
  await db.transaction().execute(async (trx) => {
    const positionIds = await insertPositions(trx)
    for (let from = 0; from < count; from += BATCH) {
      const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => from + at)
      const ids = await insertBatch(trx, numbers, consultationId, units, positionIds)
      await trx
        .insertInto('remark')
        .values(
          ids.map((id, at) => ({
            submission_id: id,
            document_id: document.id,
            version_id: document.versionId,
            block_id: blockOf(document, from + at),
            quoted_text: 'Zapis',
          })),
        )
        .execute()
      await trx
        .insertInto('remark_anchor')
        .values(
          ids.map((id, at) => ({
            submission_id: id,
            version_id: document.versionId,
            block_id: blockOf(document, from + at),
            state: 'sent' as const,
          })),
        )
        .execute()
      await trx
        .insertInto('tag')
        .values(
          ids.map((id, at) => ({
            submission_id: id,
            term_id: areas[Math.floor((from + at) / 7) % areas.length]!.id,
            is_main: 1,
            codebook_version: 1,
            proposed_at: '2026-11-02T08:00:00.000Z',
          })),
        )
        .execute()
    }
  })
  return { consultationId, versionId: document.versionId, chapterId: document.blocks[20]!.id }
}

function blockOf(document: { blocks: { id: number }[] }, at: number): number {
  return document.blocks[(at * 7) % 400]!.id
}

async function insertPositions(trx: Transaction<DB>): Promise<number[]> {
  const at = '2026-11-10T08:00:00.000Z'
  const values = Array.from({ length: 350 }, (_, index) => ({
    code: CODES[index % CODES.length]!,
    state: index < 300 ? ('published' as const) : ('submitted' as const),
    summary: 'Zgadzamy się.',
    justification: 'Tak będzie lepiej.',
    drafted_at: at,
    ...(index < 300 ? { accepted_by: null, published_at: at } : {}),
  }))
  await trx
    .insertInto('account')
    .values({
      id: 'akceptujaca',
      email: 'a@example.pl',
      email_canonical: 'a@example.pl',
      display_name: 'A',
      locale: 'pl',
      created_at: at,
    })
    .execute()
  const rows = await trx
    .insertInto('position')
    .values(
      values.map((row) =>
        row.state === 'published' ? { ...row, accepted_by: 'akceptujaca' } : row,
      ),
    )
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

async function insertBatch(
  trx: Transaction<DB>,
  numbers: readonly number[],
  consultationId: number,
  units: readonly { id: number }[],
  positionIds: readonly number[],
): Promise<number[]> {
  const isAnswered = (at: number) => at % 5 < 3
  const rows = await trx
    .insertInto('submission')
    .values(
      numbers.map((at): NewSubmission => {
        const body = `Uwaga numer ${at}: ${'proszę zapisać to prościej i podać termin, '.repeat(10)}`
        return {
          reference: `IK-2027-${String(at + 1).padStart(5, '0')}`,
          kind: 'remark',
          original_title: 'Uwaga',
          original_body: body,
          public_title: 'Uwaga do 1.1',
          public_body: body,
          visibility: at % 50 === 4 ? 'awaiting' : 'published',
          handling: isAnswered(at) ? 'answered' : at % 2 ? 'assigned' : 'received',
          channel: at % 3 ? 'web' : 'paper',
          received_at: new Date(Date.UTC(2026, 9, 1, 0, at)).toISOString(),
          created_at: '2026-10-02T08:00:00.000Z',
          locale: 'pl',
          author_kind: at % 4 ? 'resident' : 'organisation',
          organisation_type: at % 4 ? null : 'ngo',
          consultation_id: consultationId,
          is_late: at % 40 === 0 ? 1 : 0,
          is_demo: 0,
          moderation_due_at: '2026-11-05T22:59:59.999Z',
          answer_due_at: '2026-11-29T22:59:59.999Z',
          published_at: '2026-10-03T08:00:00.000Z',
          unit_id: at % 2 ? units[at % units.length]!.id : null,
          position_id: isAnswered(at) ? positionIds[at % 300]! : null,
          position_code: isAnswered(at) ? CODES[(at % 300) % CODES.length]! : null,
          answered_at: isAnswered(at) ? '2026-11-10T08:00:00.000Z' : null,
        }
      }),
    )
    .returning('id')
    .execute()
  const linked = rows.flatMap(({ id }, index) => {
    const at = numbers[index]!
    if (isAnswered(at)) return [{ submission_id: id, position_id: positionIds[at % 300]! }]
    if (at % 10 === 3) return [{ submission_id: id, position_id: positionIds[300 + (at % 50)]! }]
    return []
  })
  await trx.insertInto('position_submission').values(linked).execute()
  const open = rows.filter((_, index) => numbers[index]! % 2 === 1 && !isAnswered(numbers[index]!))
  if (open.length > 0) {
    await trx
      .insertInto('assignment')
      .values(
        open.map(({ id }) => ({
          submission_id: id,
          unit_id: units[id % units.length]!.id,
          due_on: '2026-11-20',
          assigned_at: '2026-11-02T08:00:00.000Z',
        })),
      )
      .execute()
  }
  return rows.map((row) => row.id)
}
