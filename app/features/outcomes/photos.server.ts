import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { CheckedFile } from '../documents/files/check-attachment.server.ts'
import { storeFile } from '../documents/files/store-file.server.ts'
import { recordOutcomeAct } from './record-act.server.ts'

export const MOST_PHOTOS = 30

type By = { id: string }

/** Adds a picture that was made anew; its words for those who do not see it are not optional. */
export function addPhoto(
  db: Database,
  workshopId: number,
  photo: { alt: string; file: CheckedFile },
  by: By,
  now: Instant,
): Promise<Result<null, 'tooMany'>> {
  return db.transaction().execute(async (trx) => {
    const there = await photosOf(trx, workshopId)
    if (there.length >= MOST_PHOTOS) return refuse('tooMany')
    const hash = await storeFile(trx, photo.file, by, now)
    await trx
      .insertInto('workshop_photo')
      .values({
        workshop_id: workshopId,
        file_hash: hash,
        alt: photo.alt,
        position: (there.at(-1)?.position ?? 0) + 1,
      })
      .execute()
    const act = { action: 'outcome.photo_added', parts: ['photos'] } as const
    await recordOutcomeAct(trx, workshopId, act, by, now)
    return ok(null)
  })
}

/** `before` are the words that whoever changes them had before their eyes. */
export function describePhoto(
  db: Database,
  workshopId: number,
  photo: { id: number; before: string; alt: string },
  by: By,
  now: Instant,
): Promise<Result<null, 'conflict'>> {
  return db.transaction().execute(async (trx) => {
    if (photo.before === photo.alt) return ok(null)
    const changed = await trx
      .updateTable('workshop_photo')
      .set({ alt: photo.alt })
      .where('id', '=', photo.id)
      .where('workshop_id', '=', workshopId)
      .where('alt', '=', photo.before)
      .returning('id')
      .executeTakeFirst()
    if (!changed) return refuse('conflict')
    const act = { action: 'outcome.photo_described', parts: ['photos'] } as const
    await recordOutcomeAct(trx, workshopId, act, by, now)
    return ok(null)
  })
}

/** One place up or down; at the end of the row nothing happens. Their order is no content: no trace. */
export function movePhoto(
  db: Database,
  workshopId: number,
  photo: { id: number; to: 'up' | 'down' },
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const ids = (await photosOf(trx, workshopId)).map((row) => row.id)
    const from = ids.indexOf(photo.id)
    const to = from + (photo.to === 'up' ? -1 : 1)
    const other = ids[to]
    if (from === -1 || other === undefined) return
    ids[to] = photo.id
    ids[from] = other
    for (const [index, id] of ids.entries()) {
      await trx
        .updateTable('workshop_photo')
        .set({ position: index + 1 })
        .where('id', '=', id)
        .execute()
    }
  })
}

/** The file itself goes with the next housekeeping. */
export function removePhoto(
  db: Database,
  workshopId: number,
  id: number,
  by: By,
  now: Instant,
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const removed = await trx
      .deleteFrom('workshop_photo')
      .where('id', '=', id)
      .where('workshop_id', '=', workshopId)
      .returning('id')
      .executeTakeFirst()
    if (!removed) return
    const act = { action: 'outcome.photo_removed', parts: ['photos'] } as const
    await recordOutcomeAct(trx, workshopId, act, by, now)
  })
}

function photosOf(trx: Transaction<DB>, workshopId: number) {
  return trx
    .selectFrom('workshop_photo')
    .select(['id', 'position'])
    .where('workshop_id', '=', workshopId)
    .orderBy('position')
    .orderBy('id')
    .execute()
}
