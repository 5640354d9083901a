import type { Insertable, Transaction } from 'kysely'
import type { TermTable } from '../frame-tables.ts'
import type { DB, VocabularyKind, VocabularyState } from '../schema.ts'
import { areas } from './frame/areas.ts'
import { goalSets } from './frame/goals.ts'
import { themeEditions } from './frame/themes.ts'
import { inLanguages, inLanguagesOrNull } from './in-languages.ts'
import type { AreaSlug, Text } from './types.ts'

/** The four kinds of terms that submissions are tagged with. */
export async function insertVocabularies(trx: Transaction<DB>): Promise<void> {
  const areaIds = await insertAreas(trx)
  await insertGoalSets(trx)
  await insertThemes(trx, areaIds)
  await insertVocabulary(trx, {
    code: 'keywords',
    kind: 'keyword',
    state: 'active',
    name: { pl: 'Słowa kluczowe', en: 'Keywords', uk: 'Ключові слова' },
    note: null,
    position: 90,
  })
}

async function insertAreas(trx: Transaction<DB>): Promise<Map<AreaSlug, number>> {
  const vocabularyId = await insertVocabulary(trx, {
    code: 'areas',
    kind: 'area',
    state: 'active',
    name: { pl: 'Obszary', en: 'Areas', uk: 'Сфери' },
    note: null,
    position: 1,
  })
  const ids = new Map<AreaSlug, number>()
  for (const area of areas) {
    const id = await insertTerm(trx, {
      vocabulary_id: vocabularyId,
      // Also the name of the area's colour in the design tokens.
      code: area.slug.split('-')[0] ?? area.slug,
      slug: area.slug,
      ...inLanguages('name', area.name),
      ...inLanguages('description', area.scope),
      everyday_words: area.everydayWords,
      icon: area.icon,
      position: area.position,
      is_example: 0,
    })
    ids.set(area.slug, id)
    await trx
      .insertInto('area_level')
      .values(
        area.levels.map(({ level, text }) => ({
          area_id: id,
          level,
          ...inLanguages('description', text),
        })),
      )
      .execute()
  }
  return ids
}

async function insertGoalSets(trx: Transaction<DB>): Promise<void> {
  for (const [index, set] of goalSets.entries()) {
    const vocabularyId = await insertVocabulary(trx, {
      code: set.slug,
      kind: 'goal',
      state: set.state,
      name: set.name,
      note: set.description,
      // Room for the sets and editions that an administrator adds.
      position: 10 + index,
    })
    for (const [position, goal] of set.goals.entries()) {
      const parentId = await insertTerm(trx, {
        vocabulary_id: vocabularyId,
        code: goal.code,
        slug: goal.slug,
        ...inLanguages('name', goal.name),
        ...inLanguages('description', goal.description),
        position,
        is_example: 0,
      })
      for (const [place, operational] of goal.operationalGoals.entries()) {
        await insertTerm(trx, {
          vocabulary_id: vocabularyId,
          parent_id: parentId,
          code: operational.code,
          slug: operational.slug,
          ...inLanguages('name', operational.name),
          ...inLanguages('description', operational.description),
          everyday_words: operational.everydayWords,
          position: place,
          is_example: 0,
        })
      }
    }
  }
}

async function insertThemes(trx: Transaction<DB>, areaIds: Map<AreaSlug, number>): Promise<void> {
  for (const [index, edition] of themeEditions.entries()) {
    const vocabularyId = await insertVocabulary(trx, {
      code: `iso37120-${edition.edition}`,
      kind: 'theme',
      // One edition is used for tagging; the other stands beside it for comparison.
      state: edition.current ? 'active' : 'preparing',
      name: edition.name,
      note: null,
      position: 50 + index,
    })
    for (const theme of edition.themes) {
      const themeId = await insertTerm(trx, {
        vocabulary_id: vocabularyId,
        code: String(theme.clause),
        slug: theme.slug,
        ...inLanguages('name', theme.name),
        everyday_words: theme.everydayWords,
        position: theme.clause,
        is_example: 0,
      })
      const links = [theme.primaryArea, ...theme.secondaryAreas].map((slug, place) => ({
        theme_id: themeId,
        area_id: areaIds.get(slug)!,
        strength: place === 0 ? ('primary' as const) : ('secondary' as const),
      }))
      await trx.insertInto('theme_area').values(links).execute()
    }
  }
}

type NewVocabulary = {
  code: string
  kind: VocabularyKind
  state: VocabularyState
  name: Text
  note: Text | null
  position: number
}

async function insertVocabulary(trx: Transaction<DB>, v: NewVocabulary): Promise<number> {
  const { id } = await trx
    .insertInto('vocabulary')
    .values({
      code: v.code,
      kind: v.kind,
      state: v.state,
      ...inLanguages('name', v.name),
      ...inLanguagesOrNull('note', v.note),
      codebook_version: 1,
      position: v.position,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function insertTerm(trx: Transaction<DB>, term: Insertable<TermTable>): Promise<number> {
  const { id } = await trx.insertInto('term').values(term).returning('id').executeTakeFirstOrThrow()
  return id
}
