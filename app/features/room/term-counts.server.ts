import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import type { Locale } from '../../i18n/messages.ts'
import { toCsv } from '../../lib/csv.ts'
import { readCodebook } from '../frame/codebook.server.ts'
import { findGoal } from '../frame/find-goal.ts'
import {
  goalChoices,
  goalKey,
  NO_CHOICES,
  STATE_CHOICES,
  STATE_SLUGS,
  type StateChoice,
} from '../register/choices.ts'
import type { Facets } from '../register/facets.server.ts'
import { areasMentioned, goalsMentioned } from '../register/mentioned.ts'
import { rememberedFacets } from '../register/remembered-facets.server.ts'

export type TermCount = {
  what: 'all' | 'state' | 'area' | 'goal'
  key: string
  name: string
  count: number
}
export type TermCounts = { name: string; counts: TermCount[] }
type Asked = { locale: Locale; now: Instant }

/** Every number of the page of a goal; null where there is no such goal. */
export async function goalCounts(
  db: Database,
  place: { set: string; code: string },
  { locale, now }: Asked,
): Promise<TermCounts | null> {
  const codebook = await readCodebook(db, locale)
  const found = findGoal(codebook.goalSets, place.set, place.code)
  if (!found) return null
  const key = goalKey(found.set.code, found.goal.code)
  const goal = goalChoices(codebook).find((choice) => choice.key === key) ?? null
  const choices = { ...NO_CHOICES, kind: 'all' as const, goal }
  const facets = await rememberedFacets(db, choices, codebook, now)
  return {
    name: `${found.goal.code} ${found.goal.name}`,
    counts: [
      ...commonCounts(facets, locale),
      ...found.children.map((child) => ({
        what: 'goal' as const,
        key: goalKey(found.set.code, child.code),
        name: `${child.code} ${child.name}`,
        count: facets.goals.get(child.id) ?? 0,
      })),
      ...areasMentioned(codebook.areas, facets.areas).map(({ slug, name, count }) => ({
        what: 'area' as const,
        key: slug,
        name,
        count,
      })),
    ],
  }
}

/** Every number of the page of an area; null where there is no such area. */
export async function areaCounts(
  db: Database,
  slug: string,
  { locale, now }: Asked,
): Promise<TermCounts | null> {
  const codebook = await readCodebook(db, locale)
  const area = codebook.areas.find((candidate) => candidate.slug === slug)
  if (!area) return null
  const choices = { ...NO_CHOICES, kind: 'all' as const, areas: [area] }
  const facets = await rememberedFacets(db, choices, codebook, now)
  return {
    name: area.name,
    counts: [
      ...commonCounts(facets, locale),
      ...goalsMentioned(codebook.goalSets, facets.goals).map(({ set, code, name, count }) => ({
        what: 'goal' as const,
        key: goalKey(set, code),
        name: `${code} ${name}`,
        count,
      })),
    ],
  }
}

function commonCounts(facets: Facets, locale: Locale): TermCount[] {
  const t = translator(locale)
  const nameOf = (state: StateChoice) =>
    state === 'late'
      ? t('areas.late')
      : state === 'waiting' || state === 'answered' || state === 'reflected'
        ? t(`postulates.states.${state}`)
        : t(`status.position.${state}`)
  return [
    { what: 'all', key: 'razem', name: t('room.map.all'), count: facets.total },
    ...STATE_CHOICES.map((state) => ({
      what: 'state' as const,
      key: STATE_SLUGS[state],
      name: nameOf(state),
      count: facets.states.get(state) ?? 0,
    })),
  ]
}

export function termCountsCsv({ counts }: TermCounts, locale: Locale): string {
  const t = translator(locale)
  const columns = ['what', 'key', 'name', 'count'] as const
  return toCsv([
    columns.map((column) => t(`room.term.column.${column}`)),
    ...counts.map(({ what, key, name, count }) => [t(`room.term.what.${what}`), key, name, count]),
  ])
}
