import type { Kysely } from 'kysely'
import type { CodebookChangeKind } from '#db/codebook-tables.ts'
import type { DB, Instant, Locale, VocabularyKind, VocabularyState } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { changeKindOf } from './change-kind.ts'
import { waitingReviews } from './waiting.server.ts'

export type CodebookRow = {
  id: number
  kind: VocabularyKind
  name: string
  state: VocabularyState
  version: number
  terms: number
  retired: number
  /** Tags to be looked at again. */
  open: number
  last: { at: Instant; kind: ReturnType<typeof changeKindOf>; note: string } | null
}

/** Every vocabulary with its version, its terms, its last change and what waits. */
export async function listCodebooks(db: Kysely<DB>, locale: Locale): Promise<CodebookRow[]> {
  const rows = await db
    .selectFrom('vocabulary')
    .select(['id', 'kind', 'state', 'codebook_version', 'name_pl', 'name_en', 'name_uk'])
    .orderBy('position')
    .orderBy('id')
    .execute()
  const terms = await db
    .selectFrom('term')
    .select((eb) => [
      'vocabulary_id',
      eb.fn.count('id').as('n'),
      eb.fn.count('retired_at').as('retired'),
    ])
    .groupBy('vocabulary_id')
    .execute()
  const open = await waitingReviews(db)
    .select((eb) => ['term.vocabulary_id', eb.fn.countAll().as('n')])
    .groupBy('term.vocabulary_id')
    .execute()
  const last = await db
    .selectFrom('codebook_change as c')
    .select(['c.vocabulary_id', 'c.at', 'c.kind', 'c.note', 'c.details'])
    .where('c.version', '=', (eb) =>
      eb
        .selectFrom('codebook_change as later')
        .select((max) => max.fn.max('later.version').as('version'))
        .whereRef('later.vocabulary_id', '=', 'c.vocabulary_id'),
    )
    .execute()
  return rows.map((row) => {
    const counted = terms.find((each) => each.vocabulary_id === row.id)
    const change = last.find((each) => each.vocabulary_id === row.id)
    return {
      id: row.id,
      kind: row.kind,
      name: localized(row, 'name', locale),
      state: row.state,
      version: row.codebook_version,
      terms: Number(counted?.n ?? 0) - Number(counted?.retired ?? 0),
      retired: Number(counted?.retired ?? 0),
      open: Number(open.find((each) => each.vocabulary_id === row.id)?.n ?? 0),
      last: change ? lastOf(change) : null,
    }
  })
}

function lastOf(change: { at: Instant; kind: CodebookChangeKind; note: string; details: string }) {
  const { after = {} } = JSON.parse(change.details) as { after?: Record<string, unknown> }
  return { at: change.at, kind: changeKindOf({ kind: change.kind, after }), note: change.note }
}
