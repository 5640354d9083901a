import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'
import { LEARNED_KINDS, UNITS_MODEL, type ModelKind } from './model.ts'

export type Choice = {
  id: number
  /** Of a goal: the number it is known by. */
  code: string | null
  name: string
  /** Polish words of its name, its description and what people write about it. */
  described: string
  /** There are narrower terms below it: it is suggested only once people have used it. */
  isBranch: boolean
}
/** Everything of one vocabulary, or all units, that may be suggested now. */
export type Model = { id: number; kind: ModelKind; name: string | null; choices: Choice[] }

/** Terms in use of vocabularies in use, and the units that still work. */
export async function readModels(
  db: Kysely<DB>,
  isWanted: (kind: ModelKind) => boolean,
  locale: Locale,
): Promise<Model[]> {
  const [models, units] = await Promise.all([
    readVocabularies(db, LEARNED_KINDS.filter(isWanted), locale),
    isWanted('unit') ? readUnits(db) : null,
  ])
  return units ? [...models, units] : models
}

async function readVocabularies(
  db: Kysely<DB>,
  kinds: readonly (typeof LEARNED_KINDS)[number][],
  locale: Locale,
): Promise<Model[]> {
  if (kinds.length === 0) return []
  const rows = await db
    .selectFrom('term')
    .innerJoin('vocabulary as v', 'v.id', 'term.vocabulary_id')
    .select(['v.id as model', 'v.kind', 'term.id', 'term.parent_id', 'term.code', 'everyday_words'])
    .select(['v.name_pl as v_pl', 'v.name_en as v_en', 'v.name_uk as v_uk'])
    .select(['term.name_pl', 'term.name_en', 'term.name_uk', 'description_pl'])
    .where('v.kind', 'in', kinds)
    .where('v.state', '=', 'active')
    .where('term.retired_at', 'is', null)
    .orderBy('v.position')
    .orderBy('v.id')
    .orderBy('term.position')
    .orderBy('term.id')
    .execute()
  const parents = new Set(rows.map((row) => row.parent_id))
  const models = new Map<number, Model>()
  for (const row of rows) {
    const kind = kinds.find((each) => each === row.kind)
    if (!kind) continue
    const model = models.get(row.model) ?? {
      id: row.model,
      kind,
      name: localized(row, 'v', locale),
      choices: [],
    }
    models.set(row.model, model)
    model.choices.push({
      id: row.id,
      code: kind === 'goal' ? row.code : null,
      name: localized(row, 'name', locale),
      described: [row.name_pl, row.description_pl, row.everyday_words].filter(Boolean).join('\n'),
      isBranch: parents.has(row.id),
    })
  }
  return [...models.values()]
}

async function readUnits(db: Kysely<DB>): Promise<Model> {
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'name', 'everyday_words'])
    .where('retired_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const choices = rows.map(({ id, name, everyday_words }) => ({
    id,
    code: null,
    name,
    described: `${name}\n${everyday_words ?? ''}`,
    isBranch: false,
  }))
  return { id: UNITS_MODEL, kind: 'unit', name: null, choices }
}
