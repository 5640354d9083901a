import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { CHANGING_CODES } from '../trace/changing-codes.ts'
import { fromTies } from '../trace/from-ties.ts'
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
  return fromTies(db)
    .select([
      'position.id as positionId',
      'version.number as version',
      'document.title as document',
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
    .execute()
}
