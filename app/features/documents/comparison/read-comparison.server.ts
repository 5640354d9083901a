import type { Kysely } from 'kysely'
import type { DB, Instant, PositionCode, VersionState } from '#db/schema.ts'
import { tracesOfVersion } from '../../trace/traces-of-version.server.ts'
import { readBlocks } from '../read-blocks.server.ts'
import { compareVersions, type Comparison } from './compare-versions.ts'

export type ComparedVersion = {
  id: number
  number: number
  state: VersionState
  note: string | null
  publishedAt: Instant | null
}
export type Thanks = {
  reference: string
  kind: 'postulate' | 'remark'
  code: PositionCode
  text: string | null
  organisation: string | null
  receivedAt: Instant
  justification: string
}
export type ComparisonPage = {
  document: { id: number; slug: string; title: string }
  before: ComparedVersion
  after: ComparedVersion
  versions: ComparedVersion[]
  comparison: Comparison
  /** By the id of the block: the voices that changed it. */
  thanks: Record<number, Thanks[]>
  /** Of the removed blocks that went into another one. */
  wentInto: Record<number, number>
}

/**
 * Two versions of a document side by side; the older one is the one before, unless another is asked
 * for. Six queries, however long the text. Drafts only where `seesDrafts`.
 */
export async function readComparison(
  db: Kysely<DB>,
  slug: string,
  asked: { after: number; before: number | null },
  seesDrafts: boolean,
): Promise<ComparisonPage | null> {
  const found = await readVersions(db, slug, seesDrafts)
  const after = found?.versions.find((each) => each.number === asked.after)
  if (!found || !after) return null
  const older = found.versions.filter((each) => each.number < after.number)
  const before =
    asked.before === null
      ? older.at(-1)
      : found.versions.find((each) => each.number === asked.before && each.id !== after.id)
  if (!before) return null
  const [newer, old, traces, endings] = await Promise.all([
    readBlocks(db, after.id),
    readBlocks(db, before.id),
    tracesOfVersion(db, after.id, Math.min(before.number, after.number - 1)),
    db
      .selectFrom('block_ending')
      .select(['block_id', 'into_block_id'])
      .where('version_id', '=', after.id)
      .execute(),
  ])
  const wentInto = endings.flatMap((row) =>
    row.into_block_id === null ? [] : [[row.block_id, row.into_block_id] as const],
  )
  const said = await readSaid(
    db,
    [...traces.values()].flat().map((trace) => trace.reference),
  )
  const thanks = [...traces].map(
    ([blockId, list]) =>
      [blockId, list.flatMap((trace) => said.get(trace.reference) ?? [])] as const,
  )
  return {
    ...found,
    before,
    after,
    comparison: compareVersions(old, newer),
    thanks: Object.fromEntries(thanks),
    wentInto: Object.fromEntries(wentInto),
  }
}

async function readVersions(db: Kysely<DB>, slug: string, seesDrafts: boolean) {
  const rows = await db
    .selectFrom('document_version as version')
    .innerJoin('document', 'document.id', 'version.document_id')
    .select([
      'document.id as documentId',
      'slug',
      'title',
      'version.id',
      'number',
      'state',
      'note',
      'published_at as publishedAt',
    ])
    .where('slug', '=', slug)
    .where('retired_at', 'is', null)
    .$if(!seesDrafts, (query) => query.where('state', '!=', 'draft'))
    .orderBy('number')
    .execute()
  const [first] = rows
  if (!first) return null
  return {
    document: { id: first.documentId, slug: first.slug, title: first.title },
    versions: rows.map(({ id, number, state, note, publishedAt }): ComparedVersion => {
      return { id, number, state, note, publishedAt }
    }),
  }
}

/** What the voices said and what the city answered, as everybody may read it. */
async function readSaid(
  db: Kysely<DB>,
  references: readonly string[],
): Promise<Map<string, Thanks>> {
  if (references.length === 0) return new Map()
  const rows = await db
    .selectFrom('submission')
    .innerJoin('position', 'position.id', 'submission.position_id')
    .select([
      'reference',
      'kind',
      'position_code as code',
      'public_body as text',
      'organisation_name as organisation',
      'received_at as receivedAt',
      'justification',
    ])
    .where('reference', 'in', [...new Set(references)])
    .where('visibility', '=', 'published')
    .execute()
  return new Map(
    rows.flatMap(({ code, ...row }) =>
      code === null ? [] : [[row.reference, { ...row, code }] as const],
    ),
  )
}
