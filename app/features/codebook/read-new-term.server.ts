import type { Kysely } from 'kysely'
import type { DB, Locale, VocabularyKind } from '#db/schema.ts'
import { listAreaNames } from './named-terms.server.ts'
import { readTermLines, readVocabularyHead } from './read-vocabulary.server.ts'
import { freeGoalCode } from './split-term.server.ts'

/** What the form of a new term begins with. */
export type NewTermPage = {
  vocabularyId: number
  vocabulary: string
  kind: VocabularyKind
  parents: { id: number; name: string }[]
  code: string | null
  areas: { id: number; name: string }[]
}

/** Null where there is no such vocabulary; keywords are made while tagging. */
export async function readNewTerm(
  db: Kysely<DB>,
  vocabularyId: number,
  locale: Locale,
): Promise<NewTermPage | null> {
  const head = await readVocabularyHead(db, vocabularyId, locale)
  if (!head || head.kind === 'keyword') return null
  const isGoal = head.kind === 'goal'
  const { lines } = isGoal ? await readTermLines(db, head, locale) : { lines: [] }
  return {
    vocabularyId,
    vocabulary: head.name,
    kind: head.kind,
    parents: lines
      .filter((line) => line.parentId === null && !line.retiredAt)
      .map((line) => ({ id: line.id, name: `${line.code} ${line.name}` })),
    code: isGoal ? await freeGoalCode(db, vocabularyId, null) : null,
    areas: head.kind === 'theme' ? await listAreaNames(db, locale) : [],
  }
}
