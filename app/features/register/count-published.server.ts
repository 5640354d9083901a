import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import type { Choices } from './choices.ts'
import { published } from './conditions.server.ts'

export async function countPublished(
  db: Database,
  choices: Choices,
  now: Instant,
): Promise<number> {
  const row = await published(db, choices, now)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
