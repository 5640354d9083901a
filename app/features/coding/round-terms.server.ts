import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'

export type RoundTerm = {
  id: number
  name: string
  description: string
  examples: string
  counterExamples: string
  isChild: boolean
}

/** What can be chosen in a vocabulary today, goals with their operational goals below them. */
export async function roundTerms(
  db: Kysely<DB>,
  vocabularyId: number,
  locale: Locale,
): Promise<RoundTerm[]> {
  const rows = await termsOf(db)
    .where('vocabulary_id', '=', vocabularyId)
    .where('retired_at', 'is', null)
    .execute()
  const shape = (row: (typeof rows)[number]): RoundTerm => ({
    id: row.id,
    name: nameOf(row, locale),
    description: localized(row, 'description', locale),
    examples: row.examples ?? '',
    counterExamples: row.counter_examples ?? '',
    isChild: row.parent_id !== null,
  })
  const children = (id: number) => rows.filter((row) => row.parent_id === id)
  const parents = rows.filter((row) => row.parent_id === null)
  return parents.flatMap((row) => [row, ...children(row.id)].map(shape))
}

/** Names of terms, retired ones too: results of the past stay readable. */
export async function termNames(
  db: Kysely<DB>,
  vocabularyId: number,
  locale: Locale,
): Promise<Map<number, string>> {
  const rows = await termsOf(db).where('vocabulary_id', '=', vocabularyId).execute()
  return new Map(rows.map((row) => [row.id, nameOf(row, locale)]))
}

function termsOf(db: Kysely<DB>) {
  return db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select([
      'term.id',
      'term.parent_id',
      'term.code',
      'term.name_pl',
      'term.name_en',
      'term.name_uk',
      'description_pl',
      'description_en',
      'description_uk',
      'examples',
      'counter_examples',
      'vocabulary.kind',
    ])
    .orderBy('term.position')
    .orderBy('term.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof termsOf>['execute']>>[number]

function nameOf(row: Row, locale: Locale): string {
  const name = localized(row, 'name', locale)
  return row.kind === 'goal' ? `${row.code} ${name}` : name
}
