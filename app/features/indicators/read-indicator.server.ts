import type { Kysely, Selectable } from 'kysely'
import type { IndicatorTables } from '#db/indicator-tables.ts'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import type { IndicatorCard } from './card.ts'
import { readCards } from './read-cards.server.ts'

export type IndicatorRow = Selectable<IndicatorTables['indicator']>
export type TiedTerm = {
  id: number
  kind: string
  set: string
  code: string
  slug: string
  name: string
}

/** One indicator with all that hangs on it. Null: there is none, or it was retired. */
export async function readIndicator(
  db: Kysely<DB>,
  which: { id: number | null } | { slug: string },
  locale: Locale,
) {
  const query = db.selectFrom('indicator').selectAll()
  const row =
    'slug' in which
      ? await query.where('slug', '=', which.slug).executeTakeFirst()
      : await query.where('id', '=', which.id ?? 0).executeTakeFirst()
  if (!row || row.retired_at) return null
  const [cards, values, targets, changes, terms, voices, owner] = await Promise.all([
    readCards(db, locale, (eb) => eb('indicator.id', '=', row.id)),
    db
      .selectFrom('indicator_value')
      .selectAll()
      .where('indicator_id', '=', row.id)
      .orderBy('period')
      .execute(),
    db
      .selectFrom('indicator_target')
      .selectAll()
      .where('indicator_id', '=', row.id)
      .orderBy('year')
      .execute(),
    readChanges(db, row.id),
    readTerms(db, row.id, locale),
    readVoices(db, row.id),
    db
      .selectFrom('unit')
      .select(['id', 'name'])
      .where('id', '=', row.owner_unit_id ?? 0)
      .executeTakeFirst(),
  ])
  const card = cards[0] as IndicatorCard
  return {
    row,
    card,
    definition: localized(row, 'definition', locale),
    definitionLocale: row[`definition_${locale}`] ? locale : ('pl' as const),
    source: localized(row, 'source', locale),
    owner: owner?.name ?? null,
    values,
    targets,
    changes,
    terms,
    voices,
  }
}
export type IndicatorPage = NonNullable<Awaited<ReturnType<typeof readIndicator>>>

function readChanges(db: Kysely<DB>, id: number) {
  return db
    .selectFrom('indicator_change')
    .leftJoin('account', 'account.id', 'indicator_change.changed_by')
    .leftJoin('unit', 'unit.id', 'account.unit_id')
    .select([
      'indicator_change.id',
      'indicator_change.kind',
      'period',
      'value_before',
      'value_after',
      'reason',
    ])
    .select(['changed_at', 'account.display_name as by', 'unit.name as unit'])
    .select((eb) =>
      eb
        .selectFrom('account_role')
        .select((e) => e.fn.max('account_role.role').as('role'))
        .whereRef('account_role.account_id', '=', 'account.id')
        .where('account_role.role', '<>', 'resident')
        .as('role'),
    )
    .where('indicator_id', '=', id)
    .orderBy('indicator_change.id', 'desc')
    .limit(200)
    .execute()
}

async function readTerms(db: Kysely<DB>, id: number, locale: Locale): Promise<TiedTerm[]> {
  const rows = await db
    .selectFrom('indicator_term')
    .innerJoin('term', 'term.id', 'indicator_term.term_id')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'term.code', 'term.slug', 'term.name_pl', 'term.name_en', 'term.name_uk'])
    .select(['vocabulary.code as set', 'vocabulary.kind'])
    .where('indicator_id', '=', id)
    .orderBy('vocabulary.position')
    .orderBy('term.position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    set: row.set,
    code: row.code,
    slug: row.slug,
    name: localized(row, 'name', locale),
  }))
}

/** Published submissions that ask for it. */
function readVoices(db: Kysely<DB>, id: number) {
  return db
    .selectFrom('indicator_submission')
    .innerJoin('submission', 'submission.id', 'indicator_submission.submission_id')
    .select([
      'submission.id',
      'reference',
      'submission.kind',
      'public_title as title',
      'submission.locale',
    ])
    .where('indicator_id', '=', id)
    .where('visibility', '=', 'published')
    .orderBy('submission.id', 'desc')
    .limit(100)
    .execute()
}
