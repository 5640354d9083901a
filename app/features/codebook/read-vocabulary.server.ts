import type { Kysely } from 'kysely'
import type { DB, Instant, Locale, VocabularyKind, VocabularyState } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { countTagged } from './count-tagged.server.ts'

/** Keywords can be many: they come by pages, the others are a tree to see as a whole. */
export const KEYWORDS_PER_PAGE = 100

export type TermLine = {
  id: number
  parentId: number | null
  code: string
  name: string
  isDefined: boolean
  hasExamples: boolean
  retiredAt: Instant | null
  /** Submissions on which it stands; with those of the terms below it, each once. */
  own: number
  withBelow: number
  open: number
}
export type VocabularyHead = {
  id: number
  code: string
  kind: VocabularyKind
  state: VocabularyState
  name: string
  version: number
}

export async function readVocabularyHead(
  db: Kysely<DB>,
  id: number,
  locale: Locale,
): Promise<VocabularyHead | null> {
  const row = await db.selectFrom('vocabulary').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    state: row.state,
    name: localized(row, 'name', locale),
    version: row.codebook_version,
  }
}

export type TermPage = { lines: TermLine[]; nextAfter: number | null }

/** The terms in the order of the tree, retired ones after those in use, each with its counts. */
export async function readTermLines(
  db: Kysely<DB>,
  vocabulary: Pick<VocabularyHead, 'id' | 'kind'>,
  locale: Locale,
  after: number | null = null,
): Promise<TermPage> {
  const isLong = vocabulary.kind === 'keyword'
  const rows = await termsOf(db, vocabulary.id, isLong ? { after } : null)
  const shown = isLong ? rows.slice(0, KEYWORDS_PER_PAGE) : rows
  const ids = isLong ? shown.map((row) => row.id) : undefined
  const counts = await countTagged(db, vocabulary.id, ids)
  const lines = shown.map((row): TermLine => {
    const own = counts.own.get(row.id) ?? 0
    return {
      id: row.id,
      parentId: row.parent_id,
      code: row.code,
      name: localized(row, 'name', locale),
      isDefined: row.description_pl !== null,
      hasExamples: row.examples !== null && row.counter_examples !== null,
      retiredAt: row.retired_at,
      own,
      withBelow: row.parent_id === null ? (counts.withBelow.get(row.id) ?? 0) : own,
      open: counts.open.get(row.id) ?? 0,
    }
  })
  const hasMore = rows.length > shown.length
  return {
    lines: isLong ? lines : inTreeOrder(lines),
    nextAfter: hasMore ? (shown.at(-1)?.id ?? null) : null,
  }
}

function termsOf(db: Kysely<DB>, vocabularyId: number, page: { after: number | null } | null) {
  const all = db
    .selectFrom('term')
    .select(['id', 'parent_id', 'code', 'name_pl', 'name_en', 'name_uk', 'retired_at'])
    .select(['description_pl', 'examples', 'counter_examples'])
    .where('vocabulary_id', '=', vocabularyId)
  if (!page) return all.orderBy('position').orderBy('id').execute()
  const { after } = page
  return all
    .where((eb) =>
      eb.or([
        eb('retired_at', 'is', null),
        // Nobody decided about those that left with an undone act: they are not part of it.
        eb(
          'term.id',
          'in',
          eb.selectFrom('codebook_change_term').select('codebook_change_term.term_id'),
        ),
      ]),
    )
    .$if(after !== null, (query) =>
      query.where((eb) => {
        const last = eb
          .selectFrom('term as last')
          .select('last.name_pl')
          .where('last.id', '=', after ?? 0)
        return eb.or([
          eb('name_pl', '>', last),
          eb.and([eb('name_pl', '=', last), eb('id', '>', after ?? 0)]),
        ])
      }),
    )
    .orderBy('name_pl')
    .orderBy('id')
    .limit(KEYWORDS_PER_PAGE + 1)
    .execute()
}

function inTreeOrder(lines: readonly TermLine[]): TermLine[] {
  const livingFirst = (all: readonly TermLine[]) => [
    ...all.filter((line) => !line.retiredAt),
    ...all.filter((line) => line.retiredAt),
  ]
  return livingFirst(lines.filter((line) => line.parentId === null)).flatMap((line) => [
    line,
    ...livingFirst(lines.filter((below) => below.parentId === line.id)),
  ])
}
