import type { Database } from '#db/open.server.ts'
import type { DemoPostulate } from '#db/seed/demo/types.ts'
import type { TagChoice } from '../tags/tag-choice.ts'

/** Finds what the demonstration names by slug and code: terms, estates, units. */
export type DemoTerms = {
  tags(demo: Pick<DemoPostulate, 'areas' | 'goals' | 'themes' | 'keywords'>): TagChoice
  area(slug: string): number
  estate(slug: string | null): number | null
  unit(slug: string): number
}

export async function readDemoTerms(db: Database): Promise<DemoTerms> {
  const terms = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'term.slug', 'term.code', 'vocabulary.code as vocabulary'])
    .execute()
  const estates = await db.selectFrom('estate').select(['id', 'slug']).execute()
  const units = await db.selectFrom('unit').select(['id', 'slug']).execute()
  const term = (vocabulary: string, by: 'slug' | 'code', value: string) =>
    known(
      terms.find((t) => t.vocabulary === vocabulary && t[by] === value)?.id,
      `${vocabulary} ${value}`,
    )
  return {
    tags(demo) {
      const areaIds = demo.areas.map((slug) => term('areas', 'slug', slug))
      return {
        mainAreaId: areaIds[0] ?? null,
        areaIds,
        goalIds: demo.goals.map((code) => term('kielce-2030', 'code', code)),
        themeIds: demo.themes.map((slug) => term('iso37120-2014', 'slug', slug)),
        keywords: demo.keywords,
      }
    },
    area: (slug) => term('areas', 'slug', slug),
    estate: (slug) =>
      slug === null ? null : known(estates.find((e) => e.slug === slug)?.id, `estate ${slug}`),
    unit: (slug) => known(units.find((u) => u.slug === slug)?.id, `unit ${slug}`),
  }
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the demonstration names what is not there: ${name}`)
  return value
}
