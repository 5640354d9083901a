import type { Kysely } from 'kysely'
import type { DB, Instant, Locale, Role, VocabularyKind } from '#db/schema.ts'
import type { CodingSample } from '#db/coding-tables.ts'
import { localized } from '../../lib/localized.ts'
import type { RoundFilters } from './round-form.ts'

export type Round = {
  id: number
  name: string
  vocabulary: { id: number; kind: VocabularyKind; name: string }
  codebookVersion: number
  coder: { id: string; name: string }
  sample: CodingSample
  size: number | null
  seed: number
  population: number
  filters: RoundFilters
  createdAt: Instant
  createdBy: string
  closedAt: Instant | null
  isDemo: boolean
  total: number
  coded: number
  skipped: number
}

const PAGE = 30

/** Rounds, the newest first. */
export async function listRounds(
  db: Kysely<DB>,
  before: number | null,
  locale: Locale,
): Promise<{ rows: Round[]; next: number | null }> {
  const found = await rounds(db)
    .$if(before !== null, (query) => query.where('coding_round.id', '<', before ?? 0))
    .orderBy('coding_round.id', 'desc')
    .limit(PAGE + 1)
    .execute()
  const rows = found.slice(0, PAGE).map((row) => shape(row, locale))
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null }
}

export async function readRound(db: Kysely<DB>, id: number, locale: Locale): Promise<Round | null> {
  const row = await rounds(db).where('coding_round.id', '=', id).executeTakeFirst()
  return row ? shape(row, locale) : null
}

function rounds(db: Kysely<DB>) {
  return db
    .selectFrom('coding_round')
    .innerJoin('vocabulary', 'vocabulary.id', 'coding_round.vocabulary_id')
    .innerJoin('account as coder', 'coder.id', 'coding_round.coder_id')
    .innerJoin('account as opener', 'opener.id', 'coding_round.created_by')
    .selectAll('coding_round')
    .select([
      'vocabulary.kind',
      'vocabulary.name_pl',
      'vocabulary.name_en',
      'vocabulary.name_uk',
      'coder.display_name as coder',
      'opener.display_name as opener',
    ])
    .select((eb) => {
      const items = () =>
        eb
          .selectFrom('coding_item')
          .select((item) => item.fn.countAll<number>().as('count'))
          .whereRef('coding_item.round_id', '=', 'coding_round.id')
      return [
        items().as('total'),
        items().where('coded_at', 'is not', null).as('coded'),
        items().where('skipped_at', 'is not', null).as('skipped'),
      ]
    })
}

type Row = Awaited<ReturnType<ReturnType<typeof rounds>['execute']>>[number]

function shape(row: Row, locale: Locale): Round {
  return {
    id: row.id,
    name: row.name,
    vocabulary: {
      id: row.vocabulary_id,
      kind: row.kind,
      name: localized(row, 'name', locale),
    },
    codebookVersion: row.codebook_version,
    coder: { id: row.coder_id, name: row.coder },
    sample: row.sample,
    size: row.sample_size,
    seed: row.seed,
    population: row.population,
    filters: JSON.parse(row.filters) as RoundFilters,
    createdAt: row.created_at,
    createdBy: row.opener,
    closedAt: row.closed_at,
    isDemo: row.is_demo === 1,
    total: Number(row.total),
    coded: Number(row.coded),
    skipped: Number(row.skipped),
  }
}

/** What a new round can be made of: vocabularies that are compared, and people who code. */
export async function roundChoices(db: Kysely<DB>, locale: Locale, roles: readonly Role[]) {
  const vocabularies = await db
    .selectFrom('vocabulary')
    .select(['id', 'name_pl', 'name_en', 'name_uk'])
    .where('state', '=', 'active')
    .where('kind', '<>', 'keyword')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const coders = await db
    .selectFrom('account')
    .select(['id', 'display_name'])
    .where('blocked_at', 'is', null)
    .where('id', 'in', (eb) =>
      eb.selectFrom('account_role').select('account_id').where('role', 'in', roles),
    )
    .orderBy('display_name')
    .orderBy('id')
    .limit(200)
    .execute()
  const consultations = await db
    .selectFrom('consultation')
    .select(['id', 'title'])
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
  return {
    vocabularies: vocabularies.map((row) => ({ id: row.id, name: localized(row, 'name', locale) })),
    coders: coders.map((row) => ({ id: row.id, name: row.display_name })),
    consultations,
  }
}
