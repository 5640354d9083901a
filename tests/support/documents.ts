import type { Kysely } from 'kysely'
import type { BlockKind, DB, Instant, VersionState } from '#db/schema.ts'

type BlockRow = { text: string; kind?: BlockKind; level?: number; number?: string | null }
export type MadeDocument = {
  id: number
  slug: string
  versionId: number
  /** In the order of the document. */
  blocks: { id: number; key: string; text: string }[]
}

/** A document with one version, written straight into the tables. */
export async function makeDocument(
  db: Kysely<DB>,
  blocks: readonly (string | BlockRow)[],
  options: { slug?: string; title?: string; state?: VersionState; now?: Instant } = {},
): Promise<MadeDocument> {
  const { slug = `dokument-${crypto.randomUUID().slice(0, 8)}`, state = 'published' } = options
  const now = options.now ?? '2026-01-05T09:00:00.000Z'
  const { id } = await db
    .insertInto('document')
    .values({
      slug,
      kind: 'strategy_draft',
      title: options.title ?? 'Projekt strategii',
      is_demo: 0,
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const versionId = await makeVersion(db, id, 1, state, now)
  const made: MadeDocument['blocks'] = []
  for (const [index, each] of blocks.entries()) {
    const row: BlockRow = typeof each === 'string' ? { text: each } : each
    const block = await db
      .insertInto('block')
      .values({ document_id: id, key: `b${index + 1}` })
      .returning(['id', 'key'])
      .executeTakeFirstOrThrow()
    await db
      .insertInto('block_version')
      .values({
        version_id: versionId,
        block_id: block.id,
        position: index + 1,
        kind: row.kind ?? 'paragraph',
        level: row.level ?? 0,
        number: row.number === undefined ? String(index + 1) : row.number,
        text: row.text,
        match: 'new',
      })
      .execute()
    made.push({ ...block, text: row.text })
  }
  return { id, slug, versionId, blocks: made }
}

export async function makeVersion(
  db: Kysely<DB>,
  documentId: number,
  number: number,
  state: VersionState,
  now: Instant,
): Promise<number> {
  const { id } = await db
    .insertInto('document_version')
    .values({
      document_id: documentId,
      number,
      state,
      created_at: now,
      published_at: state === 'draft' ? null : now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** An open consultation of these documents; needs a legal basis, which it makes where there is none. */
export async function makeConsultation(
  db: Kysely<DB>,
  documentIds: readonly number[],
  options: { slug?: string; opensAt?: Instant; closesAt?: Instant; state?: 'draft' | 'open' } = {},
): Promise<{ id: number; slug: string }> {
  await db
    .insertInto('legal_basis')
    .values({
      code: 'test_basis',
      name_pl: 'Podstawa do testów',
      name_en: null,
      name_uk: null,
      citation_pl: 'art. 1',
      citation_en: null,
      citation_uk: null,
      min_days: 21,
      report_days: 30,
      needs_places: 1,
      needs_meetings: 1,
      min_forms: 1,
      late_remarks: 'considered',
      position: 99,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const slug = options.slug ?? `konsultacje-${crypto.randomUUID().slice(0, 8)}`
  const opensAt = options.opensAt ?? '2026-01-05T09:00:00.000Z'
  const { id } = await db
    .insertInto('consultation')
    .values({
      slug,
      state: options.state ?? 'open',
      title: 'Konsultacje projektu strategii',
      subject: 'Projekt strategii',
      participation_level: 'consult',
      legal_basis_code: 'test_basis',
      channels: JSON.stringify(['web', 'paper', 'email']),
      opens_at: opensAt,
      closes_at: options.closesAt ?? '2099-01-01T22:59:59.999Z',
      announced_on: opensAt.slice(0, 10),
      is_demo: 0,
      created_at: opensAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const documentId of documentIds) {
    await db
      .insertInto('consultation_document')
      .values({ consultation_id: id, document_id: documentId })
      .execute()
  }
  return { id, slug }
}
