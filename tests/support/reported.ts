import type { Kysely } from 'kysely'
import type { DB, NewSubmission, PositionCode } from '#db/schema.ts'
import { makeConsultation, makeDocument, makeVersion, type MadeDocument } from './documents.ts'

/** Stands wherever a report must not look: contacts, originals, letters, accounts. */
export const CANARY = 'kanarek'

export type Reported = {
  id: number
  slug: string
  document: MadeDocument
  remark(given?: GivenRemark): Promise<{ id: number; reference: string }>
  /** A published position that answers these. */
  answer(ids: readonly number[], given?: GivenPosition): Promise<number>
}
type GivenRemark = Partial<NewSubmission> & {
  block?: number
  remark?: { selected_text?: string; part_as_given?: string; reply_to_id?: number }
}
type GivenPosition = {
  code?: PositionCode
  summary?: string
  justification?: string
  what_changes?: string | null
}

const AT = '2026-02-10T10:00:00.000Z'
let counted = 0

/** A consultation that was closed and settled, with one document; remarks go straight into the tables. */
export async function makeReported(db: Kysely<DB>): Promise<Reported> {
  const document = await makeDocument(db, [
    { text: 'Transport', kind: 'heading', level: 1, number: '2' },
    { text: 'Autobusy jeżdżą do 22:00.', number: '2.1' },
    { text: 'Ścieżki rowerowe są w centrum.', number: '2.2' },
  ])
  const { id, slug } = await makeConsultation(db, [document.id], {
    closesAt: '2026-02-28T22:59:59.999Z',
  })
  await db
    .updateTable('consultation')
    .set({
      state: 'settled',
      settled_at: '2026-03-10T10:00:00.000Z',
      host_name: 'Prezydent Miasta Kielce',
      host_email: `${CANARY}-host@example.pl`,
      host_phone: `${CANARY}-telefon-hosta`,
      announced_in: 'BIP\nTablica w urzędzie',
      meetings: 'Spotkanie w bibliotece, 12 lutego 2026',
    })
    .where('id', '=', id)
    .execute()

  async function remark({ block = 1, remark: place = {}, ...set }: GivenRemark = {}) {
    counted += 1
    const at = document.blocks[block]
    const row = await db
      .insertInto('submission')
      .values({ ...aRemark(counted), consultation_id: id, ...set })
      .returning(['id', 'reference'])
      .executeTakeFirstOrThrow()
    await db
      .insertInto('remark')
      .values({
        submission_id: row.id,
        document_id: document.id,
        version_id: document.versionId,
        block_id: at?.id ?? null,
        block_number: at ? `2.${block}` : null,
        quoted_text: at?.text ?? null,
        ...place,
      })
      .execute()
    await db
      .insertInto('submission_contact')
      .values({
        submission_id: row.id,
        name: `Jan ${CANARY}-nazwisko`,
        email: `${CANARY}-${row.id}@example.pl`,
        phone: `${CANARY}-telefon`,
      })
      .execute()
    return row
  }

  async function answer(ids: readonly number[], given: GivenPosition = {}): Promise<number> {
    const code = given.code ?? 'accepted'
    const position = await db
      .insertInto('position')
      .values({
        code,
        state: 'published',
        summary: 'Dopiszemy kursy nocne.',
        what_changes: 'Zmienimy punkt 2.1.',
        justification: 'Nocą jeździ wiele osób.',
        drafted_at: AT,
        accepted_by: await anybody(db),
        accepted_at: AT,
        published_at: AT,
        ...given,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const submission_id of ids) {
      await db
        .insertInto('position_submission')
        .values({ position_id: position.id, submission_id })
        .execute()
    }
    await db
      .updateTable('submission')
      .set({
        position_id: position.id,
        position_code: code,
        handling: 'answered',
        answered_at: AT,
      })
      .where('id', 'in', ids)
      .execute()
    return position.id
  }

  return { id, slug, document, remark, answer }
}

/** The next version of the document, in which the second block says something else because of a position. */
export async function changeDocument(
  db: Kysely<DB>,
  { document }: Reported,
  positionId: number,
  state: 'draft' | 'published' = 'published',
): Promise<void> {
  const last = await db
    .selectFrom('document_version')
    .select(['id', 'number'])
    .where('document_id', '=', document.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  await db
    .updateTable('document_version')
    .set({ state: 'closed' })
    .where('id', '=', last.id)
    .execute()
  const versionId = await makeVersion(db, document.id, last.number + 1, state, AT)
  await db
    .updateTable('document_version')
    .set({ based_on_id: last.id })
    .where('id', '=', versionId)
    .execute()
  for (const [index, block] of document.blocks.entries()) {
    await db
      .insertInto('block_version')
      .values({
        version_id: versionId,
        block_id: block.id,
        position: index + 1,
        kind: 'paragraph',
        number: `2.${index}`,
        text: index === 1 ? 'Autobusy jeżdżą do 24:00.' : block.text,
        match: 'same',
      })
      .execute()
  }
  await db
    .insertInto('position_block')
    .values({
      position_id: positionId,
      version_id: versionId,
      block_id: document.blocks[1]?.id ?? 0,
      tied_at: AT,
    })
    .execute()
}

async function anybody(db: Kysely<DB>): Promise<string> {
  const id = 'osoba-od-stanowisk'
  await db
    .insertInto('account')
    .values({
      id,
      email: `${CANARY}-konto@example.pl`,
      email_canonical: `${CANARY}-konto@example.pl`,
      display_name: `${CANARY}-konto`,
      locale: 'pl',
      created_at: AT,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return id
}

function aRemark(index: number): NewSubmission {
  return {
    reference: `IK-2026-7${String(index).padStart(4, '0')}`,
    kind: 'remark',
    original_title: `Uwaga ${CANARY}-tytul`,
    original_body: `Treść ${CANARY}-oryginal`,
    original_proposal: `${CANARY}-propozycja`,
    original_justification: `${CANARY}-uzasadnienie`,
    public_title: 'Uwaga do 2.1',
    public_body: `Chcę autobus nocą, zażółć gęślą jaźń nr ${index}.`,
    public_proposal: 'Autobusy jeżdżą do 24:00.',
    public_justification: 'Pracuję na zmiany.',
    visibility: 'published',
    handling: 'received',
    channel: 'web',
    received_at: AT,
    created_at: AT,
    locale: 'pl',
    author_kind: 'resident',
    is_demo: 0,
    moderation_due_at: '2026-02-13T22:59:59.999Z',
    answer_due_at: '2026-03-30T21:59:59.999Z',
    published_at: AT,
  }
}
