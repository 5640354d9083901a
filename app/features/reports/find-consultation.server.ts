import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

export async function findConsultationId(db: Kysely<DB>, slug: string): Promise<number | null> {
  const row = await db
    .selectFrom('consultation')
    .select('id')
    .where('slug', '=', slug)
    .where('state', '!=', 'draft')
    .executeTakeFirst()
  return row?.id ?? null
}
