import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { Remembered } from '../../lib/remembered.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import type { Codebook } from '../frame/codebook.server.ts'
import { contentVersion } from '#db/content-version.server.ts'
import { choicesQuery, type Choices } from './choices.ts'
import { countFacets, type Facets } from './facets.server.ts'

const byDatabase = new WeakMap<Database, Remembered<Facets>>()

/**
 * `countFacets`, computed once for each version of the public content: the counts walk the whole
 * register, and between two changes of it everybody is shown the same ones. What is late changes at
 * midnight by itself, so a day has its own counts.
 */
export async function rememberedFacets(
  db: Database,
  choices: Choices,
  codebook: Codebook,
  now: Instant,
): Promise<Facets> {
  const remembered = byDatabase.get(db) ?? new Remembered<Facets>()
  byDatabase.set(db, remembered)
  const key = JSON.stringify([
    dayInWarsaw(now),
    choicesQuery({ ...choices, sort: 'newest' }),
    choices.leftOut,
  ])
  return remembered.get(await contentVersion(db), key, () =>
    countFacets(db, choices, codebook, now),
  )
}
