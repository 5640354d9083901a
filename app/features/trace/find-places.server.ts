import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { fold } from '../../lib/polish-text.ts'

/** A block of a version, with its words in the one before. */
export type PlaceRow = {
  blockId: number
  number: string | null
  before: string | null
  after: string | null
}

/** Places with these words or this number; without any words those that the remarks of the position stand at. */
export async function findPlaces(
  db: Kysely<DB>,
  versionId: number,
  positionId: number,
  text: string,
): Promise<PlaceRow[]> {
  const places = await listPlaces(db, versionId)
  if (text) {
    const words = fold(text).split(/\s+/).filter(Boolean)
    return places.filter((row) => {
      const said = fold(`${row.before ?? ''} ${row.after ?? ''}`)
      return row.number === text || words.every((word) => said.includes(word))
    })
  }
  const remarks = await db
    .selectFrom('position_submission')
    .innerJoin('remark', 'remark.submission_id', 'position_submission.submission_id')
    .leftJoin('remark_anchor as anchor', (join) =>
      join
        .onRef('anchor.submission_id', '=', 'remark.submission_id')
        .on('anchor.version_id', '=', versionId),
    )
    .select((eb) => eb.fn.coalesce('anchor.block_id', 'remark.block_id').as('blockId'))
    .where('position_submission.position_id', '=', positionId)
    .execute()
  const ids = new Set(remarks.map((row) => row.blockId))
  return places.filter((row) => ids.has(row.blockId))
}

/** The blocks of a version in its order, and at the end those that it took out. */
async function listPlaces(db: Kysely<DB>, versionId: number): Promise<PlaceRow[]> {
  const version = await db
    .selectFrom('document_version')
    .select('based_on_id')
    .where('id', '=', versionId)
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('block_version')
    .select(['version_id', 'block_id', 'number', 'text'])
    .where('version_id', 'in', [versionId, version.based_on_id ?? versionId])
    .orderBy('position')
    .execute()
  const before = new Map(
    rows.filter((row) => row.version_id !== versionId).map((row) => [row.block_id, row]),
  )
  const now = rows.filter((row) => row.version_id === versionId)
  const kept = new Set(now.map((row) => row.block_id))
  return [
    ...now.map((row) => ({
      blockId: row.block_id,
      number: row.number,
      before: before.get(row.block_id)?.text ?? null,
      after: row.text,
    })),
    ...[...before.values()]
      .filter((row) => !kept.has(row.block_id))
      .map((row) => ({ blockId: row.block_id, number: row.number, before: row.text, after: null })),
  ]
}
