import type { Kysely } from 'kysely'
import type { CodebookChangeKind } from '#db/codebook-tables.ts'
import type { DB, Instant, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'

const PER_PAGE = 30

export type ChangeLine = {
  version: number
  kind: CodebookChangeKind
  at: Instant
  who: string | null
  note: string
  termId: number
  /** As it is called today. */
  term: string
  /** Other terms that it speaks of, and what was before and after, ready to read. */
  others: string[]
  before: Record<string, unknown>
  after: Record<string, unknown>
}
type About = { vocabularyId: number } | { termId: number }

/** What was changed, the newest first; `below` is the version to go on from. */
export async function listChanges(
  db: Kysely<DB>,
  about: About,
  locale: Locale,
  below: number | null = null,
): Promise<{ changes: ChangeLine[]; nextBelow: number | null }> {
  const rows = await db
    .selectFrom('codebook_change as c')
    .innerJoin('term', 'term.id', 'c.term_id')
    .leftJoin('account', 'account.id', 'c.actor_id')
    .select(['c.id', 'c.version', 'c.kind', 'c.at', 'c.note', 'c.details', 'c.term_id'])
    .select(['term.name_pl', 'term.name_en', 'term.name_uk', 'account.display_name'])
    .$if('vocabularyId' in about, (query) =>
      query.where('c.vocabulary_id', '=', 'vocabularyId' in about ? about.vocabularyId : 0),
    )
    .$if('termId' in about, (query) =>
      query.where('c.id', 'in', (eb) =>
        eb
          .selectFrom('codebook_change_term')
          .select('change_id')
          .where('codebook_change_term.term_id', '=', 'termId' in about ? about.termId : 0),
      ),
    )
    .$if(below !== null, (query) => query.where('c.version', '<', below ?? 0))
    .orderBy('c.version', 'desc')
    .limit(PER_PAGE + 1)
    .execute()
  const shown = rows.slice(0, PER_PAGE)
  const others = await othersOf(
    db,
    shown.map((row) => row.id),
  )
  return {
    changes: shown.map((row) => {
      const details = JSON.parse(row.details) as Pick<ChangeLine, 'before' | 'after'>
      return {
        version: row.version,
        kind: row.kind,
        at: row.at,
        who: row.display_name,
        note: row.note,
        termId: row.term_id,
        term: localized(row, 'name', locale),
        others: (others.get(row.id) ?? [])
          .filter((each) => each.id !== row.term_id)
          .map((each) => localized(each, 'name', locale)),
        before: details.before ?? {},
        after: details.after ?? {},
      }
    }),
    nextBelow: rows.length > shown.length ? (shown.at(-1)?.version ?? null) : null,
  }
}

async function othersOf(db: Kysely<DB>, changeIds: readonly number[]) {
  const rows = await db
    .selectFrom('codebook_change_term as link')
    .innerJoin('term', 'term.id', 'link.term_id')
    .select(['link.change_id', 'term.id', 'term.name_pl', 'term.name_en', 'term.name_uk'])
    .where('link.change_id', 'in', [0, ...changeIds])
    .orderBy('term.id')
    .execute()
  return Map.groupBy(rows, (row) => row.change_id)
}
