import type { Database } from '#db/open.server.ts'
import { Remembered } from '../../lib/remembered.ts'
import type { Codebook } from '../frame/codebook.server.ts'
import { contentVersion } from '../submissions/content-version.server.ts'
import { choicesQuery, type Choices } from './choices.ts'
import { countFacets, type Facets } from './facets.server.ts'

const byDatabase = new WeakMap<Database, Remembered<Facets>>()

/**
 * `countFacets`, computed once for each version of the public content: the counts walk the whole
 * register, and between two changes of it everybody is shown the same ones.
 */
export async function rememberedFacets(
  db: Database,
  choices: Choices,
  codebook: Codebook,
): Promise<Facets> {
  const remembered = byDatabase.get(db) ?? new Remembered<Facets>()
  byDatabase.set(db, remembered)
  const key = JSON.stringify(choicesQuery({ ...choices, sort: 'newest' }))
  return remembered.get(await contentVersion(db), key, () => countFacets(db, choices, codebook))
}
