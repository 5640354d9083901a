import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { toCsv } from '../../lib/csv.ts'
import { countTagged } from './count-tagged.server.ts'
import { livingSuccessorsOf } from './successors.server.ts'

const COLUMNS = [
  'code',
  'parent_code',
  'name_pl',
  'name_en',
  'name_uk',
  'description_pl',
  'description_en',
  'description_uk',
  'examples',
  'counter_examples',
  'everyday_words',
  'retired_at',
  'replaced_by',
  'living_tags',
] as const
type Row = Record<(typeof COLUMNS)[number], string | number | null>

/** A vocabulary with its definitions, for coders and for whoever reads the data later. */
export async function exportCodebook(
  db: Kysely<DB>,
  vocabularyId: number,
): Promise<{ code: string; version: number; terms: Row[] } | null> {
  const vocabulary = await db
    .selectFrom('vocabulary')
    .select(['code', 'codebook_version'])
    .where('id', '=', vocabularyId)
    .executeTakeFirst()
  if (!vocabulary) return null
  const terms = await db
    .selectFrom('term')
    .selectAll()
    .where('vocabulary_id', '=', vocabularyId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const { own } = await countTagged(db, vocabularyId)
  const retired = terms.filter((term) => term.retired_at !== null).map((term) => term.id)
  const successors = retired.length > 0 ? await livingSuccessorsOf(db, retired) : new Map()
  const codes = new Map(terms.map((term) => [term.id, term.code]))
  return {
    code: vocabulary.code,
    version: vocabulary.codebook_version,
    terms: terms.map((term) => ({
      code: term.code,
      parent_code: term.parent_id === null ? null : (codes.get(term.parent_id) ?? null),
      name_pl: term.name_pl,
      name_en: term.name_en,
      name_uk: term.name_uk,
      description_pl: term.description_pl,
      description_en: term.description_en,
      description_uk: term.description_uk,
      examples: term.examples,
      counter_examples: term.counter_examples,
      everyday_words: term.everyday_words,
      retired_at: term.retired_at,
      replaced_by: ((successors.get(term.id) ?? []) as number[])
        .map((id) => codes.get(id) ?? '')
        .join(' '),
      living_tags: own.get(term.id) ?? 0,
    })),
  }
}

export function codebookCsv(terms: readonly Row[]): string {
  return toCsv([[...COLUMNS], ...terms.map((term) => COLUMNS.map((column) => term[column]))])
}
