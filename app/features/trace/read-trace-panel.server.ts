import type { Kysely } from 'kysely'
import type { DB, VersionState } from '#db/schema.ts'
import { wordDiff, type DiffPart } from '../../lib/word-diff.ts'
import { findPlaces, type PlaceRow } from './find-places.server.ts'
import { tiedBlocks } from './tied-blocks.server.ts'

const MOST_FOUND = 20

export type TracePlace = {
  versionId: number
  blockId: number
  number: string | null
  /** From the wording before to the one after; only removals where the block was taken out. */
  parts: DiffPart[]
  isChanged: boolean
  isTied: boolean
}
export type TraceVersion = { id: number; title: string; number: number; state: VersionState }
export type TracePanelData = {
  tied: (TracePlace & { title: string; version: number; isPublic: boolean })[]
  versions: TraceVersion[]
  chosen: number | null
  text: string
  found: TracePlace[]
  /** More than is shown: the words must be narrowed. */
  isCut: boolean
}

/**
 * What a position is tied to, and where it may be tied: places of the chosen version with the words
 * looked for, or without any words the places that its remarks stand at.
 */
export async function readTracePanel(
  db: Kysely<DB>,
  positionId: number,
  query: URLSearchParams,
): Promise<TracePanelData> {
  const tied = await tiedBlocks(db, positionId)
  const versions = await listVersions(db, positionId)
  const asked = Number(query.get('wersja'))
  const chosen = versions.find((version) => version.id === asked) ?? versions[0] ?? null
  const text = (query.get('slowa') ?? '').trim().slice(0, 200)
  const ties = new Set(tied.map((row) => `${row.versionId}:${row.block.id}`))
  const rows = chosen ? await findPlaces(db, chosen.id, positionId, text) : []
  const place = (row: PlaceRow, versionId: number): TracePlace => ({
    versionId,
    blockId: row.blockId,
    number: row.number,
    parts: wordDiff(row.before ?? '', row.after ?? ''),
    isChanged: row.before !== row.after,
    isTied: ties.has(`${versionId}:${row.blockId}`),
  })
  return {
    tied: tied.map(({ document, block, versionId, before, after, ...row }) => ({
      ...place({ blockId: block.id, number: block.number, before, after }, versionId),
      title: document.title,
      version: row.versionNumber,
      isPublic: row.versionState !== 'draft',
    })),
    versions,
    chosen: chosen?.id ?? null,
    text,
    found: chosen ? rows.slice(0, MOST_FOUND).map((row) => place(row, chosen.id)) : [],
    isCut: rows.length > MOST_FOUND,
  }
}

/**
 * Where the change can be: of the documents that the remarks speak to, what is newer than the words
 * they were written to. A position on postulates may have changed any document.
 */
async function listVersions(db: Kysely<DB>, positionId: number): Promise<TraceVersion[]> {
  const own = await db
    .selectFrom('remark')
    .innerJoin('position_submission', 'position_submission.submission_id', 'remark.submission_id')
    .innerJoin('document_version as written', 'written.id', 'remark.version_id')
    .select((eb) => ['remark.document_id', eb.fn.min('written.number').as('number')])
    .where('position_submission.position_id', '=', positionId)
    .groupBy('remark.document_id')
    .execute()
  const rows = await db
    .selectFrom('document_version as version')
    .innerJoin('document', 'document.id', 'version.document_id')
    .select(['version.id', 'document.id as documentId', 'title', 'version.number', 'version.state'])
    .where('version.state', '!=', 'closed')
    .where('document.retired_at', 'is', null)
    .orderBy('document.title')
    .orderBy('version.number', 'desc')
    .execute()
  const writtenTo = new Map(own.map((row) => [row.document_id, row.number]))
  return rows
    .filter((row) => own.length === 0 || row.number > (writtenTo.get(row.documentId) ?? Infinity))
    .map(({ id, title, number, state }) => ({ id, title, number, state }))
}
