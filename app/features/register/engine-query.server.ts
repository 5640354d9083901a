import type { EngineQuery } from '#db/search.server.ts'
import { lexicon } from '../language/lexicon.server.ts'
import { engineQuery, readQuery, type SearchWord } from '../search/search-query.ts'
import type { Choices } from './choices.ts'

type Looked = Pick<Choices, 'text' | 'corrections'>

/** The words of the choices as the databases are asked for them; null where there are none. */
export function engineQueryOf(choices: Looked): EngineQuery | null {
  return engineQuery(wordsLookedFor(choices))
}

export function wordsLookedFor({ text, corrections }: Looked): SearchWord[] {
  return readQuery(text, lexicon(), corrections).words
}
