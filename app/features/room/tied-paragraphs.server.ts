import { sql, type Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import type { Choices } from '../register/choices.ts'
import { published } from '../register/conditions.server.ts'

const MOST = 6
/** Of very many remarks the newest say which paragraphs people speak about. */
const MOST_REMARKS = 1_000

export type TiedParagraph = {
  slug: string
  document: string
  version: number
  key: string
  number: string | null
  text: string
  remarks: number
  isChanged: boolean
}

/** Paragraphs of drafts that these submissions changed, or are remarks on. */
export async function readTiedParagraphs(
  db: Database,
  choices: Choices,
  now: Instant,
): Promise<TiedParagraph[]> {
  const [changed, remarked] = await Promise.all([
    readChanged(db, choices, now),
    readRemarked(db, choices, now),
  ])
  return joinParagraphs(changed, remarked)
}

/** Paragraphs of public versions that a position on one of these submissions changed. */
function readChanged(db: Database, choices: Choices, now: Instant) {
  return (
    inDocuments(db)
      .innerJoin('position_block', (join) =>
        join
          .onRef('position_block.block_id', '=', 'block_version.block_id')
          .onRef('position_block.version_id', '=', 'block_version.version_id'),
      )
      // From the few paragraphs that changed to what their positions answered, not the other way.
      .where((eb) =>
        eb.exists(
          published(db, choices, now)
            .select('submission.id')
            .whereRef('submission.position_id', '=', sql.ref('position_block.position_id')),
        ),
      )
      .distinct()
      .execute()
  )
}

/** Paragraphs that these submissions are remarks on, as they were worded then. */
function readRemarked(db: Database, choices: Choices, now: Instant) {
  return inDocuments(db)
    .innerJoin('remark', (join) =>
      join
        .onRef('remark.block_id', '=', 'block_version.block_id')
        .onRef('remark.version_id', '=', 'block_version.version_id'),
    )
    .where(
      'remark.submission_id',
      'in',
      published(db, { ...choices, kind: 'remark' }, now)
        .select('submission.id')
        .orderBy('received_at', 'desc')
        .limit(MOST_REMARKS),
    )
    .select('remark.submission_id')
    .execute()
}

function inDocuments(db: Kysely<DB>) {
  return db
    .selectFrom('block_version')
    .innerJoin('block', 'block.id', 'block_version.block_id')
    .innerJoin('document_version', 'document_version.id', 'block_version.version_id')
    .innerJoin('document', 'document.id', 'document_version.document_id')
    .where('document_version.state', '<>', 'draft')
    .where('document.retired_at', 'is', null)
    .select([
      'block.id',
      'block.key',
      'document.slug',
      'document.title',
      'document_version.number as version',
      'block_version.number',
      'block_version.text',
    ])
}

type Found = Omit<Awaited<ReturnType<typeof readChanged>>[number], never>

/** Each paragraph once, in its newest version: changed ones first, then those with the most remarks. */
function joinParagraphs(changed: readonly Found[], remarked: readonly Found[]): TiedParagraph[] {
  const byBlock = new Map<number, TiedParagraph>()
  const add = (row: Found, more: { remarks: number; isChanged: boolean }) => {
    const known = byBlock.get(row.id)
    const newest = known && known.version > row.version ? known : { ...row, document: row.title }
    byBlock.set(row.id, {
      slug: newest.slug,
      document: newest.document,
      version: newest.version,
      key: newest.key,
      number: newest.number,
      text: newest.text,
      remarks: (known?.remarks ?? 0) + more.remarks,
      isChanged: (known?.isChanged ?? false) || more.isChanged,
    })
  }
  for (const row of changed) add(row, { remarks: 0, isChanged: true })
  for (const row of remarked) add(row, { remarks: 1, isChanged: false })
  return [...byBlock.values()]
    .toSorted(
      (a, b) =>
        Number(b.isChanged) - Number(a.isChanged) ||
        b.remarks - a.remarks ||
        a.slug.localeCompare(b.slug) ||
        (a.number ?? '').localeCompare(b.number ?? '', 'pl', { numeric: true }) ||
        a.key.localeCompare(b.key),
    )
    .slice(0, MOST)
}
