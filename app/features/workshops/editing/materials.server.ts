import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { checkAttachment } from '../../documents/files/check-attachment.server.ts'
import { storeFile } from '../../documents/files/store-file.server.ts'
import { auditWorkshop } from './audit-workshop.server.ts'
import type { WorkshopRefusal } from './refusals.ts'
import { holdWorkshop } from './workshop-row.server.ts'

const MOST_MATERIALS = 30

export type Material = {
  id: number
  title: string
  fileName: string
  hash: string
  size: number
}

export function readMaterials(db: Kysely<DB>, workshopId: number): Promise<Material[]> {
  return db
    .selectFrom('workshop_material')
    .innerJoin('file', 'file.hash', 'workshop_material.file_hash')
    .select(['workshop_material.id', 'title', 'file_name as fileName', 'file.hash', 'file.size'])
    .where('workshop_id', '=', workshopId)
    .orderBy('workshop_material.id')
    .execute()
}

export async function attachMaterial(
  db: Database,
  workshopId: number,
  material: { title: string; file: File },
  actor: { id: string },
  now: Instant,
): Promise<Result<null, WorkshopRefusal>> {
  const content = new Uint8Array(await material.file.arrayBuffer())
  const checked = await checkAttachment(material.file.name, content)
  if (!checked.ok) {
    const error = `documents.attachment.error.${checked.refusal}`
    return refuse({ reason: 'file', field: 'file', error })
  }
  return db.transaction().execute<Result<null, WorkshopRefusal>>(async (trx) => {
    const workshop = await holdWorkshop(trx, workshopId)
    if (!workshop) return refuse({ reason: 'notFound' })
    const there = await trx
      .selectFrom('workshop_material')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('workshop_id', '=', workshopId)
      .executeTakeFirstOrThrow()
    if (Number(there.count) >= MOST_MATERIALS) {
      const error = 'documents.attachment.error.tooMany'
      return refuse({ reason: 'tooManyFiles', field: 'file', error })
    }
    const hash = await storeFile(trx, checked.value, actor, now)
    const { id } = await trx
      .insertInto('workshop_material')
      .values({
        workshop_id: workshopId,
        title: material.title,
        file_name: checked.value.name,
        file_hash: hash,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await auditWorkshop(trx, workshopId, 'attached', { material: id }, actor, now)
    return ok(null)
  })
}

/** Taking out what is gone already changes nothing. The file itself goes with the next housekeeping. */
export function detachMaterial(
  db: Database,
  workshopId: number,
  materialId: number,
  actor: { id: string },
  now: Instant,
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const removed = await trx
      .deleteFrom('workshop_material')
      .where('id', '=', materialId)
      .where('workshop_id', '=', workshopId)
      .returning('id')
      .executeTakeFirst()
    if (!removed) return
    await auditWorkshop(trx, workshopId, 'detached', { material: materialId }, actor, now)
  })
}
