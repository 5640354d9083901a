import { isAmong } from '#db/among.server.ts'
import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { candidatesOfWords } from './candidates.server.ts'
import type { Choices } from './choices.ts'
import { published } from './conditions.server.ts'
import { MOST_COUNTED } from './most-counted.ts'
import { narrowRegister } from './narrow-register.server.ts'

/** Up to `MOST_COUNTED` + 1; of what words find the newest alone are looked at. */
export async function countPublished(
  db: Database,
  choices: Choices,
  now: Instant,
): Promise<number> {
  const ofWords = await candidatesOfWords(db, choices)
  const most = MOST_COUNTED + 1
  const rows = ofWords
    ? narrowRegister(db, choices, now)
        .where(isAmong(db, 'coverage_fact.submission_id', ofWords.ids))
        .select('coverage_fact.submission_id as id')
        .limit(most)
        .as('found')
    : published(db, choices, now).select('submission.id').limit(most).as('found')
  const row = await db
    .selectFrom(rows)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
