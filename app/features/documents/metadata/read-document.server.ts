import type { Kysely } from 'kysely'
import type { DB, Instant, VersionState } from '#db/schema.ts'
import { typedMadeOn } from './made-on.ts'
import type { DocumentWords, LibraryPlace } from './forms.ts'
import { placeOf } from './place-document.server.ts'

export type EditedDocument = {
  id: number
  slug: string
  title: string
  revision: number
  place: LibraryPlace
  /** As the fields of the form show them. */
  words: Record<keyof DocumentWords, string>
  /** The newest first. */
  versions: { number: number; state: VersionState; at: Instant; remarks: number; unsure: number }[]
  attachments: { id: number; title: string; fileName: string; hash: string; size: number }[]
}

export async function readDocument(db: Kysely<DB>, id: number): Promise<EditedDocument | null> {
  const row = await db.selectFrom('document').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  return {
    id,
    slug: row.slug,
    title: row.title,
    revision: row.revision,
    place: placeOf(row),
    words: {
      kind: row.kind,
      title: row.title,
      summary: row.summary ?? '',
      authorName: row.author_name ?? '',
      madeOn: typedMadeOn(row.made_on),
      method: row.method ?? '',
      sample: row.sample ?? '',
      sourceUrl: row.source_url ?? '',
    },
    versions: await readVersions(db, id),
    attachments: await readAttachments(db, id),
  }
}

async function readVersions(db: Kysely<DB>, id: number): Promise<EditedDocument['versions']> {
  const rows = await db
    .selectFrom('document_version as version')
    .select(({ selectFrom, fn }) => [
      'number',
      'state',
      'version.created_at',
      'published_at',
      selectFrom('remark')
        .whereRef('remark.version_id', '=', 'version.id')
        .select(fn.countAll<number>().as('n'))
        .as('remarks'),
      selectFrom('block_version')
        .whereRef('block_version.version_id', '=', 'version.id')
        .where('match', '=', 'doubtful')
        .select(fn.countAll<number>().as('n'))
        .as('unsure'),
    ])
    .where('document_id', '=', id)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    state: row.state,
    at: row.published_at ?? row.created_at,
    remarks: Number(row.remarks),
    unsure: Number(row.unsure),
  }))
}

async function readAttachments(db: Kysely<DB>, id: number): Promise<EditedDocument['attachments']> {
  const rows = await db
    .selectFrom('document_attachment as attachment')
    .innerJoin('file', 'file.hash', 'attachment.file_hash')
    .select(['attachment.id', 'title', 'file_name', 'file_hash', 'size'])
    .where('document_id', '=', id)
    .orderBy('attachment.id')
    .execute()
  return rows.map(({ file_name, file_hash, ...rest }) => ({
    ...rest,
    fileName: file_name,
    hash: file_hash,
  }))
}
