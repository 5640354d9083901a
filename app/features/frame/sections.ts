import type { Section } from './section.ts'
import { estates, units } from './sections/city.ts'
import { moderationRules, officialRoutes, promise, returnReasons } from './sections/rules.ts'
import { bodies, evidence, stages, strategy, workshops } from './sections/strategy.ts'
import {
  areaLevels,
  areas,
  goals,
  goalSets,
  maturity,
  operationalGoals,
  themeEditions,
  themes,
} from './sections/vocabularies.ts'

/** Everything of the frame that an administrator edits, in the order of the overview. */
export const SECTIONS: readonly Section[] = [
  strategy,
  stages,
  evidence,
  bodies,
  workshops,
  areas,
  areaLevels,
  maturity,
  goalSets,
  goals,
  operationalGoals,
  themeEditions,
  themes,
  estates,
  units,
  officialRoutes,
  moderationRules,
  returnReasons,
  promise,
]

export function findSection(slug: string | undefined): Section | null {
  return SECTIONS.find((section) => section.slug === slug) ?? null
}
