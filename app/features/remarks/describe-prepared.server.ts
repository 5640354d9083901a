import type { Kysely } from 'kysely'
import type { DB, VersionState } from '#db/schema.ts'
import type { PreparedRemark } from './sending-content.ts'

/** A remark of the list with the place it is about, as a page shows it. */
export type DescribedRemark = PreparedRemark & {
  documentId: number
  slug: string
  documentTitle: string
  versionNumber: number
  versionState: VersionState
  blockKey: string | null
  blockNumber: string | null
  text: string | null
  /** Number of the remark that it answers. */
  replyTo: string | null
}

/** Two queries and one for replies, whatever the number. What has no place any more is left out. */
export async function describePrepared(
  db: Kysely<DB>,
  remarks: readonly PreparedRemark[],
): Promise<DescribedRemark[]> {
  if (remarks.length === 0) return []
  const versions = await db
    .selectFrom('document_version as version')
    .innerJoin('document', 'document.id', 'version.document_id')
    .select(['version.id', 'version.number', 'version.state', 'document_id', 'slug', 'title'])
    .where(
      'version.id',
      'in',
      remarks.map((remark) => remark.versionId),
    )
    .execute()
  const blocks = await readBlocks(db, remarks)
  const references = await readReferences(db, remarks)
  return remarks.flatMap((remark) => {
    const version = versions.find((each) => each.id === remark.versionId)
    if (!version) return []
    const block = blocks.find(
      (each) => each.version_id === remark.versionId && each.id === remark.blockId,
    )
    return {
      ...remark,
      documentId: version.document_id,
      slug: version.slug,
      documentTitle: version.title,
      versionNumber: version.number,
      versionState: version.state,
      blockKey: block?.key ?? null,
      blockNumber: block?.number ?? null,
      text: block?.text ?? null,
      replyTo: references.get(remark.replyToId ?? 0) ?? null,
    }
  })
}

function readBlocks(db: Kysely<DB>, remarks: readonly PreparedRemark[]) {
  return db
    .selectFrom('block_version')
    .innerJoin('block', 'block.id', 'block_version.block_id')
    .select(['version_id', 'block.id', 'block.key', 'number', 'text'])
    .where(
      'version_id',
      'in',
      remarks.map((remark) => remark.versionId),
    )
    .where(
      'block_id',
      'in',
      remarks.map((remark) => remark.blockId ?? 0),
    )
    .execute()
}

async function readReferences(
  db: Kysely<DB>,
  remarks: readonly PreparedRemark[],
): Promise<Map<number, string>> {
  const ids = remarks.flatMap((remark) => remark.replyToId ?? [])
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('submission')
    .select(['id', 'reference'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row.reference]))
}
