import type { Database } from '#db/open.server.ts'
import type { EngineQuery } from '#db/search.server.ts'
import { lexicon } from '../language/lexicon.server.ts'
import { findCorrections } from './find-corrections.server.ts'
import { notesOf, type SearchNotes } from './search-notes.ts'
import { engineQuery, readQuery, type Looked, type SearchWord } from './search-query.ts'

/** The same choices with the likelier spellings of what was typed: every list looks for them too. */
export async function withCorrections<Choices extends Looked>(
  db: Database,
  choices: Choices,
): Promise<Choices> {
  const { text, isExact } = choices
  if (text === '' || isExact) return choices
  return { ...choices, corrections: await findCorrections(db, text, lexicon()) }
}

/** The words of the choices as the databases are asked for them; null where there are none. */
export function engineQueryOf(choices: Omit<Looked, 'isExact'>): EngineQuery | null {
  return engineQuery(wordsLookedFor(choices))
}

export function wordsLookedFor({
  text,
  corrections,
  leftOut = [],
}: Omit<Looked, 'isExact'>): SearchWord[] {
  const { words } = readQuery(text, lexicon(), corrections)
  return words.filter(({ folded }) => leftOut.every((word) => word.folded !== folded))
}

/** What has to be said of the words beside what they found; null where there were none. */
export function searchNotesOf(looked: Looked): SearchNotes | null {
  const { text, corrections } = looked
  return text === '' ? null : notesOf(readQuery(text, lexicon(), corrections), looked)
}
