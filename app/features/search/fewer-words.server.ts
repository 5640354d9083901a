import type { Database } from '#db/open.server.ts'
import { readCorpus } from '../language/corpus.server.ts'
import { wordsLookedFor } from './looked.server.ts'
import type { LeftOut, Looked, SearchWord } from './search-query.ts'

/**
 * The same choices where anything meets all of their words. Where nothing does: with as many of the
 * words as stand together, the rarest first, for they tell most. `meets` answers whether anything of
 * a list meets choices; a search for exactly what was typed stays as it is.
 */
export async function withFewerWords<Choices extends Looked>(
  db: Database,
  choices: Choices,
  meets: (choices: Choices) => Promise<boolean>,
): Promise<Choices> {
  const words = choices.isExact ? [] : wordsLookedFor(choices)
  if (words.length < 2 || (await meets(choices))) return choices
  const { lemmas } = await readCorpus(db)
  const rarest = words.toSorted((a, b) => frequency(a, lemmas) - frequency(b, lemmas))
  const kept = new Set<string>()
  const missing = new Set<string>()
  for (const { folded } of rarest) {
    const tried = new Set([...kept, folded])
    const leftOut = words.filter((word) => !tried.has(word.folded)).map(asLeftOut)
    if (await meets({ ...choices, leftOut })) kept.add(folded)
    else if (kept.size === 0) missing.add(folded)
  }
  if (kept.size === 0) return choices
  const leftOut = words
    .filter((word) => !kept.has(word.folded))
    .map((word): LeftOut => ({ ...asLeftOut(word), isMissing: missing.has(word.folded) }))
  return { ...choices, leftOut }
}

function asLeftOut({ folded, typed }: SearchWord): LeftOut {
  return { folded, typed, isMissing: false }
}

function frequency({ lemmas, also }: SearchWord, known: ReadonlyMap<string, number>): number {
  return Math.max(...[...lemmas, ...(also?.lemmas ?? [])].map((lemma) => known.get(lemma) ?? 0))
}
