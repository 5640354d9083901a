import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { Breathe } from '../imports/breather.ts'
import type { Annex, ReportedDocument } from './snapshot.ts'

/** The documents of a consultation with every version that the public could read, and the words above each block. */
export type ReadVersions = {
  documents: ReportedDocument[]
  annexes: Annex[]
  /** By version, then by block: the heading it stands under. */
  chapters: Map<number, Map<number, string>>
}

export async function readVersions(
  db: Kysely<DB>,
  documentIds: readonly number[],
  breathe: Breathe,
): Promise<ReadVersions> {
  if (documentIds.length === 0) return { documents: [], annexes: [], chapters: new Map() }
  const documents = await db
    .selectFrom('document')
    .select(['id', 'slug', 'title', 'kind'])
    .where('id', 'in', documentIds)
    .orderBy('id')
    .execute()
  const versions = await db
    .selectFrom('document_version')
    .select(['id', 'document_id', 'number', 'state', 'note', 'published_at'])
    .where('document_id', 'in', documentIds)
    .where('state', '!=', 'draft')
    .orderBy('document_id')
    .orderBy('number')
    .execute()
  const chapters: ReadVersions['chapters'] = new Map()
  const checksums = new Map<number, string>()
  for (const { id } of versions) {
    const read = await readWords(db, id)
    chapters.set(id, read.chapters)
    checksums.set(id, read.checksum)
    await breathe()
  }
  return {
    chapters,
    documents: documents.map(({ id, ...document }) => ({
      ...document,
      versions: versions
        .filter((version) => version.document_id === id)
        .map(({ number, state, note, published_at: publishedAt }) => ({
          number,
          state,
          note,
          publishedAt,
        })),
    })),
    annexes: [
      ...versions.map((version) => ({
        kind: 'version' as const,
        title: `${documents.find((each) => each.id === version.document_id)?.title ?? ''}, wersja ${version.number}`,
        fileName: null,
        size: null,
        checksum: checksums.get(version.id) ?? '',
      })),
      ...(await readAttachments(db, documentIds)),
    ],
  }
}

async function readWords(db: Kysely<DB>, versionId: number) {
  const blocks = await db
    .selectFrom('block_version')
    .select(['block_id', 'kind', 'number', 'text'])
    .where('version_id', '=', versionId)
    .orderBy('position')
    .execute()
  const chapters = new Map<number, string>()
  const hash = createHash('sha256')
  let chapter = ''
  for (const block of blocks) {
    hash.update(`${block.text}\n`)
    if (block.kind === 'heading') chapter = [block.number, block.text].filter(Boolean).join(' ')
    chapters.set(block.block_id, chapter)
  }
  return { chapters, checksum: hash.digest('hex') }
}

async function readAttachments(db: Kysely<DB>, documentIds: readonly number[]): Promise<Annex[]> {
  const rows = await db
    .selectFrom('document_attachment as attachment')
    .innerJoin('file', 'file.hash', 'attachment.file_hash')
    .select(['attachment.title', 'attachment.file_name', 'file.size', 'file.hash'])
    .where('document_id', 'in', documentIds)
    .orderBy('document_id')
    .orderBy('attachment.id')
    .execute()
  return rows.map(({ title, file_name: fileName, size, hash }) => ({
    kind: 'attachment',
    title,
    fileName,
    size,
    checksum: hash,
  }))
}
