import type { Database } from '#db/open.server.ts'
import { isIndexed } from '#db/search.server.ts'
import { readCorpus } from '../language/corpus.server.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { nearestForm, nearInDictionary } from './nearest-word.ts'
import { engineQuery, readQuery, type Corrections, type SearchWord } from './search-query.ts'

/** A dictionary offers many neighbours of a short word; more are not tried. */
const MOST_TRIED = 40
/** In a shorter word two wrong letters make another word. */
const LONG_WORD = 8

/**
 * Likelier spellings of the words that neither the dictionary nor anybody's text knows. They are
 * looked for beside what was typed, never instead of it.
 */
export async function findCorrections(
  db: Database,
  text: string,
  lexicon: Lexicon,
): Promise<Corrections> {
  const found = new Map<string, { form: string; lemmas: readonly string[] }>()
  for (const word of readQuery(text, lexicon).words) {
    if (word.isKnown || word.beginning === null || (await isWritten(db, word))) continue
    const form = await nearest(db, word.folded, lexicon)
    if (form === null) continue
    const lemmas = lemmasOfForm(form, lexicon)
    found.set(word.folded, { form: await written(db, form, lemmas, lexicon), lemmas })
  }
  return found
}

/** Somebody wrote exactly this word. */
async function isWritten(db: Database, word: SearchWord): Promise<boolean> {
  const query = engineQuery([{ ...word, beginning: null }])
  return query !== null && (await isIndexed(db, query))
}

/** One wrong letter first, in what people wrote, then in the dictionary; in a long word also two. */
async function nearest(db: Database, word: string, lexicon: Lexicon): Promise<string | null> {
  const { forms } = await readCorpus(db)
  return (
    nearestForm(word, forms, 1) ??
    (await firstWritten(db, nearInDictionary(word, lexicon).slice(0, MOST_TRIED), lexicon)) ??
    (word.length >= LONG_WORD ? nearestForm(word, forms, 2) : null)
  )
}

/** As people write it, with its Polish letters; where nobody did lately, its basic form from the dictionary. */
async function written(
  db: Database,
  form: string,
  lemmas: readonly string[],
  lexicon: Lexicon,
): Promise<string> {
  const { forms, spellings } = await readCorpus(db)
  const spelled = spellings.get(form)
  if (spelled || forms.has(form)) return spelled ?? form
  return lexicon.spellingOf(lemmas[0] ?? form) ?? form
}

async function firstWritten(
  db: Database,
  near: readonly string[],
  lexicon: Lexicon,
): Promise<string | null> {
  for (const form of near) {
    const lemmas = lemmasOfForm(form, lexicon)
    const query = engineQuery([
      { folded: form, typed: form, isKnown: true, lemmas, beginning: null, also: null },
    ])
    if (query && (await isIndexed(db, query))) return form
  }
  return null
}

function lemmasOfForm(form: string, lexicon: Lexicon): readonly string[] {
  const lemmas = lexicon.lemmas(form)
  return lemmas.length > 0 ? lemmas : [form]
}
