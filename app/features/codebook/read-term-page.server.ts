import type { Kysely } from 'kysely'
import type { DB, Instant, Locale, VocabularyKind } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { readThemeAreas } from './theme-links.server.ts'
import { normaliseKeywords } from '../tags/keyword.ts'
import { countTagged } from './count-tagged.server.ts'
import { listChanges, type ChangeLine } from './list-changes.server.ts'
import { listAreaNames, namedTerms, namesOf, type NamedTerm } from './named-terms.server.ts'
import { freeGoalCode } from './split-term.server.ts'
import { NAME_COLUMNS, TEXT_COLUMNS } from './term-input.ts'
import { livingSuccessorsOf } from './successors.server.ts'
import { readTermRow } from './term-row.server.ts'
import { previewMerge, type MergePreview } from './preview-merge.server.ts'

/** All that the page of a term shows, and what its forms start with. */
export type TermPage = {
  id: number
  vocabularyId: number
  kind: VocabularyKind
  title: string
  revision: number
  /** The editable columns as they are stored. */
  values: Record<string, string | null>
  definition: string
  primaryArea: number | null
  secondaryAreas: number[]
  parentId: number | null
  retiredAt: Instant | null
  /** Of a retired term: what took its place. */
  successors: NamedTerm[]
  tagged: number
  asMain: number
  open: number
  /** Terms of the same vocabulary; none of keywords, which are typed. */
  others: NamedTerm[]
  areas: { id: number; name: string }[]
  nextCode: string | null
  history: ChangeLine[]
  merge: MergePreview | null
}

/** `from`: ids, or words, that somebody thinks of merging into this one. */
export async function readTermPage(
  db: Kysely<DB>,
  termId: number,
  locale: Locale,
  from: { ids: readonly number[]; words: readonly string[] } | null,
): Promise<TermPage | null> {
  const term = await readTermRow(db, termId)
  if (!term) return null
  const isGoal = term.kind === 'goal'
  const counts = await countTagged(db, term.vocabulary_id, [termId])
  const asMain = await db
    .selectFrom('submission')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('main_area_id', '=', termId)
    .executeTakeFirst()
  const all = term.kind === 'keyword' ? [] : await namedTerms(db, term.vocabulary_id, locale)
  const followed = (await livingSuccessorsOf(db, [termId])).get(termId) ?? []
  const links =
    term.kind === 'theme'
      ? await readThemeAreas(db, termId)
      : { primary_area: null, secondary_areas: [] }
  const values = Object.fromEntries(
    [...NAME_COLUMNS, ...TEXT_COLUMNS, 'code' as const].map((column) => [column, term[column]]),
  )
  const name = localized(term, 'name', locale)
  return {
    id: term.id,
    vocabularyId: term.vocabulary_id,
    kind: term.kind,
    title: isGoal ? `${term.code}. ${name}` : name,
    revision: term.revision,
    values,
    definition: localized(term, 'description', locale),
    primaryArea: links.primary_area,
    secondaryAreas: links.secondary_areas,
    parentId: term.parent_id,
    retiredAt: term.retired_at,
    successors: term.retired_at ? await namesOf(db, followed, locale) : [],
    tagged: counts.own.get(termId) ?? 0,
    asMain: Number(asMain?.n ?? 0),
    open: counts.open.get(termId) ?? 0,
    others: all.filter((each) => each.id !== termId),
    areas: term.kind === 'theme' ? await listAreaNames(db, locale) : [],
    nextCode: isGoal ? await freeGoalCode(db, term.vocabulary_id, null) : null,
    history: (await listChanges(db, { termId }, locale)).changes,
    merge:
      from && (await previewMerge(db, term, await sourceIds(db, term.vocabulary_id, from), locale)),
  }
}

async function sourceIds(
  db: Kysely<DB>,
  vocabularyId: number,
  from: { ids: readonly number[]; words: readonly string[] },
): Promise<number[]> {
  const keywords = normaliseKeywords(from.words) ?? []
  if (keywords.length === 0) return [...from.ids]
  const rows = await db
    .selectFrom('term')
    .select('id')
    .where('vocabulary_id', '=', vocabularyId)
    .where(
      'name_pl',
      'in',
      keywords.map((keyword) => keyword.name),
    )
    .execute()
  return rows.map((row) => row.id)
}
