import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/** Consultations that have a workshop, for the filter. */
export function consultationsWithWorkshops(
  db: Kysely<DB>,
): Promise<{ slug: string; title: string }[]> {
  return db
    .selectFrom('consultation')
    .select(['slug', 'title'])
    .where('state', '!=', 'draft')
    .where('id', 'in', (eb) =>
      eb.selectFrom('consultation_workshop').select('consultation_workshop.consultation_id'),
    )
    .orderBy('id', 'desc')
    .limit(30)
    .execute()
}
