import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { CHANGING_CODES } from '../trace/changing-codes.ts'
import type { ChangedPlace, ReportRow } from './snapshot-rows.ts'

/** What positions changed in versions that everybody can read: by place, and by the answered submission. */
export type ReadChanges = {
  places: ChangedPlace[]
  bySubmission: Map<number, ReportRow['changes']>
}

export async function readChanges(db: Kysely<DB>, consultationId: number): Promise<ReadChanges> {
  const answered = await readAnswered(db, consultationId)
  const places = new Map<string, ChangedPlace>()
  const bySubmission: ReadChanges['bySubmission'] = new Map()
  for (const tie of await readTies(db, consultationId)) {
    const { document, version, before, after } = tie
    const part = tie.numberAfter ?? tie.numberBefore
    const key = `${tie.versionId}:${tie.blockId}`
    const place = places.get(key) ?? { document, version, part, before, after, numbers: [] }
    places.set(key, place)
    for (const { id, reference } of answered.get(tie.positionId) ?? []) {
      place.numbers.push(reference)
      bySubmission.set(id, [...(bySubmission.get(id) ?? []), { document, version, part }])
    }
  }
  for (const place of places.values()) place.numbers = [...new Set(place.numbers)].toSorted()
  return { places: [...places.values()], bySubmission }
}

/** By position: what it answered and what its answer changes. An exception may promise nothing. */
async function readAnswered(db: Kysely<DB>, consultationId: number) {
  const rows = await db
    .selectFrom('submission')
    .select(['id', 'reference', 'position_id'])
    .where('consultation_id', '=', consultationId)
    .where('visibility', '=', 'published')
    .where('position_code', 'in', CHANGING_CODES)
    .where('position_id', 'is not', null)
    .orderBy('reference')
    .execute()
  return Map.groupBy(rows, (row) => row.position_id)
}

function readTies(db: Kysely<DB>, consultationId: number) {
  return db
    .selectFrom('position_block as tie')
    .innerJoin('position', 'position.id', 'tie.position_id')
    .innerJoin('document_version as version', 'version.id', 'tie.version_id')
    .innerJoin('document', 'document.id', 'version.document_id')
    .leftJoin('block_version as after', (join) =>
      join
        .onRef('after.version_id', '=', 'tie.version_id')
        .onRef('after.block_id', '=', 'tie.block_id'),
    )
    .leftJoin('block_version as before', (join) =>
      join
        .onRef('before.version_id', '=', 'version.based_on_id')
        .onRef('before.block_id', '=', 'tie.block_id'),
    )
    .select([
      'position.id as positionId',
      'tie.block_id as blockId',
      'version.id as versionId',
      'version.number as version',
      'document.title as document',
      'after.number as numberAfter',
      'before.number as numberBefore',
      'after.text as after',
      'before.text as before',
    ])
    .where('position.state', '=', 'published')
    .where('version.state', '!=', 'draft')
    .where((eb) =>
      eb(
        'position.id',
        'in',
        eb
          .selectFrom('submission')
          .select('position_id')
          .where('consultation_id', '=', consultationId)
          .where('visibility', '=', 'published')
          .where('position_code', 'in', CHANGING_CODES),
      ),
    )
    .orderBy('document.id')
    .orderBy('version.number')
    .orderBy((eb) => eb.fn.coalesce('after.position', 'before.position'))
    .orderBy('tie.block_id')
    .orderBy('position.id')
    .execute()
}
