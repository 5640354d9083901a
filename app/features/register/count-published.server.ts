import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { newestHits } from '#db/search.server.ts'
import { parseReference } from '../../lib/reference-number.ts'
import { engineQueryOf } from '../search/looked.server.ts'
import type { Choices } from './choices.ts'
import { isLate, published, type ChoiceGroup } from './conditions.server.ts'
import { MOST_COUNTED } from './most-counted.ts'

/** Of the hits of words so many of the newest are looked at. */
const MOST_HITS = 3_000

/** What choices find, of words the newest hits alone; `areAll`: there were no others. */
export async function publishedOfHits(
  db: Database,
  choices: Choices,
  now: Instant,
  except?: ChoiceGroup,
) {
  const query = choices.text && !parseReference(choices.text) ? engineQueryOf(choices) : null
  if (!query) return { rows: published(db, choices, now, except), areAll: true }
  const hits = await newestHits(db, query, MOST_HITS)
  const rows = published(db, { ...choices, text: '' }, now, except).where(
    'submission.id',
    'in',
    hits.length > 0 ? hits : [0],
  )
  return { rows, areAll: hits.length < MOST_HITS }
}

/** Up to `MOST_COUNTED` + 1. */
export async function countPublished(
  db: Database,
  choices: Choices,
  now: Instant,
): Promise<number> {
  const { rows } = await publishedOfHits(db, choices, now)
  const row = await db
    .selectFrom(
      rows
        .select('submission.id')
        .limit(MOST_COUNTED + 1)
        .as('found'),
    )
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** How many are past their day, up to `MOST_COUNTED` + 1. */
export async function countLate(
  db: Database,
  choices: Choices,
  now: Instant,
  except: ChoiceGroup,
): Promise<number> {
  const late = published(db, choices, now, except)
    .where((eb) => isLate(eb, now))
    .select('submission.id')
    .limit(MOST_COUNTED + 1)
  const row = await db
    .selectFrom(late.as('late'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
