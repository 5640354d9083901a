import type { Kysely } from 'kysely'
import { AXES } from '#db/coverage.server.ts'
import type { DB, Locale, VocabularyKind, VocabularyState } from '#db/schema.ts'
import { localized } from '../../lib/localized.ts'

/** A word of a vocabulary, in the visitor's language. */
export type Term = {
  id: number
  parentId: number | null
  code: string
  slug: string
  name: string
  description: string
  everydayWords: string
  /** What belongs to it and what only seems to, one a line. */
  examples: string
  counterExamples: string
  icon: string | null
  isExample: boolean
  /** Given no more. Such a term is listed only where voices that still stand under it are asked for. */
  isRetired: boolean
}
/** A strategic goal with its operational goals: a tree of two levels. */
export type Goal = Term & { children: Term[] }
export type GoalSet = {
  id: number
  code: string
  name: string
  note: string
  /** `preparing`: announced, still without goals. */
  state: VocabularyState
  goals: Goal[]
}
export type Codebook = { areas: Term[]; goalSets: GoalSet[]; themes: Term[] }

type Vocabulary = Omit<GoalSet, 'goals'> & { kind: VocabularyKind; terms: Term[] }

/** Areas, goals and themes in one query: what filters and tag forms offer. */
export async function readCodebook(db: Kysely<DB>, locale: Locale): Promise<Codebook> {
  return codebookOf(await readVocabularies(db, locale, ['area', 'goal', 'theme']))
}

/**
 * With the retired terms that published submissions still have: after a split their voices wait for
 * a person, and are not gone meanwhile.
 */
export async function readCodebookWithHeld(db: Kysely<DB>, locale: Locale): Promise<Codebook> {
  return codebookOf(await readVocabularies(db, locale, ['area', 'goal', 'theme'], 'held'))
}

function codebookOf(all: readonly Vocabulary[]): Codebook {
  return {
    areas: termsOf(all, 'area'),
    goalSets: goalSetsOf(all),
    themes: termsOf(all, 'theme'),
  }
}

export async function listAreas(db: Kysely<DB>, locale: Locale): Promise<Term[]> {
  return termsOf(await readVocabularies(db, locale, ['area']), 'area')
}

/** The themes of the edition in use. */
export async function listThemes(db: Kysely<DB>, locale: Locale): Promise<Term[]> {
  return termsOf(await readVocabularies(db, locale, ['theme']), 'theme')
}

/** Every goal set that is in use or in preparation, with its goals as a tree. */
export async function goalTree(db: Kysely<DB>, locale: Locale): Promise<GoalSet[]> {
  return goalSetsOf(await readVocabularies(db, locale, ['goal']))
}

async function readVocabularies(
  db: Kysely<DB>,
  locale: Locale,
  kinds: readonly VocabularyKind[],
  retired: 'none' | 'held' = 'none',
): Promise<Vocabulary[]> {
  const rows = await db
    .selectFrom('vocabulary')
    .leftJoin('term', (join) =>
      join
        .onRef('term.vocabulary_id', '=', 'vocabulary.id')
        .on((eb) =>
          eb.or([
            eb('term.retired_at', 'is', null),
            ...(retired === 'held' ? [eb('term.id', 'in', countedTerms(db))] : []),
          ]),
        ),
    )
    .select([
      'vocabulary.id as vocabulary_id',
      'vocabulary.code as vocabulary_code',
      'vocabulary.kind',
      'vocabulary.state',
      'vocabulary.name_pl as vocabulary_pl',
      'vocabulary.name_en as vocabulary_en',
      'vocabulary.name_uk as vocabulary_uk',
      'note_pl',
      'note_en',
      'note_uk',
      'term.id',
      'term.parent_id',
      'term.code',
      'term.slug',
      'term.name_pl',
      'term.name_en',
      'term.name_uk',
      'description_pl',
      'description_en',
      'description_uk',
      'everyday_words',
      'examples',
      'counter_examples',
      'icon',
      'is_example',
      'retired_at',
    ])
    .where('vocabulary.kind', 'in', kinds)
    .where('vocabulary.state', '<>', 'retired')
    .orderBy('vocabulary.position')
    .orderBy('vocabulary.id')
    .orderBy('term.position')
    .orderBy('term.id')
    .execute()
  const byId = new Map<number, Vocabulary>()
  for (const row of rows) {
    const vocabulary = byId.get(row.vocabulary_id) ?? {
      id: row.vocabulary_id,
      code: row.vocabulary_code,
      kind: row.kind,
      state: row.state,
      name: localized(row, 'vocabulary', locale),
      note: localized(row, 'note', locale),
      terms: [],
    }
    byId.set(row.vocabulary_id, vocabulary)
    if (row.id === null || row.code === null || row.slug === null) continue
    vocabulary.terms.push({
      id: row.id,
      parentId: row.parent_id,
      code: row.code,
      slug: row.slug,
      name: localized(row, 'name', locale),
      description: localized(row, 'description', locale),
      everydayWords: row.everyday_words ?? '',
      examples: row.examples ?? '',
      counterExamples: row.counter_examples ?? '',
      icon: row.icon,
      isExample: row.is_example === 1,
      isRetired: row.retired_at !== null,
    })
  }
  return [...byId.values()]
}

/** Terms that published submissions have, from the counted cells of all months and kinds. */
function countedTerms(db: Kysely<DB>) {
  const cells = db.selectFrom('coverage_cell').where('profile_id', '=', 0).where('month', '=', 0)
  return cells
    .select('row_id as id')
    .where('axis', 'in', [AXES.goal, AXES.theme])
    .where('area_id', '=', 0)
    .where('n', '>', 0)
    .union(
      cells
        .select('area_id as id')
        .where('axis', '=', AXES.all)
        .where('row_id', '=', 0)
        .where('area_id', '<>', 0)
        .where('n', '>', 0),
    )
}

function termsOf(all: readonly Vocabulary[], kind: VocabularyKind): Term[] {
  return all.filter((v) => v.kind === kind && v.state === 'active').flatMap((v) => v.terms)
}

function goalSetsOf(all: readonly Vocabulary[]): GoalSet[] {
  return all
    .filter((vocabulary) => vocabulary.kind === 'goal')
    .map(({ id, code, name, note, state, terms }) => ({
      id,
      code,
      name,
      note,
      state,
      goals: terms
        .filter((term) => term.parentId === null)
        .map((term) => ({ ...term, children: terms.filter((t) => t.parentId === term.id) })),
    }))
}
