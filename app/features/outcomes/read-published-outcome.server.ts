import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { readOutcome, type Outcome } from './read-outcome.server.ts'

export type PublishedOutcome = Omit<Outcome, 'revision' | 'publishedAt'> & { publishedAt: Instant }

/** The results of a workshop for everybody; null while they are a draft. */
export async function readPublishedOutcome(
  db: Kysely<DB>,
  workshopId: number,
): Promise<PublishedOutcome | null> {
  const published = await db
    .selectFrom('workshop_outcome')
    .innerJoin('workshop', 'workshop.id', 'workshop_outcome.workshop_id')
    .select('workshop_id')
    .where('workshop_id', '=', workshopId)
    .where('workshop_outcome.published_at', 'is not', null)
    .where('workshop.state', '!=', 'draft')
    .executeTakeFirst()
  if (!published) return null
  const { revision: _revision, publishedAt, ...outcome } = await readOutcome(db, workshopId)
  return publishedAt === null ? null : { ...outcome, publishedAt }
}
