import type { Values } from './row-schema.ts'
import type { Section } from './section.ts'
import { areaLevels, maturity } from './sections/areas.ts'
import { estates, units } from './sections/city.ts'
import { goalSets } from './sections/goals.ts'
import {
  legalBases,
  moderationRules,
  officialRoutes,
  promise,
  returnReasons,
  suggestions,
  workshops,
} from './sections/rules.ts'
import { bodies, evidence, stages, strategy } from './sections/strategy.ts'
import { themeEditions } from './sections/themes.ts'

/**
 * Everything of the frame that an administrator edits, in the order of the overview. Terms are not
 * here: every change of one passes through the codebook, with its note.
 */
export const SECTIONS: readonly Section[] = [
  strategy,
  stages,
  evidence,
  bodies,
  areaLevels,
  maturity,
  goalSets,
  themeEditions,
  suggestions,
  estates,
  units,
  officialRoutes,
  legalBases,
  moderationRules,
  returnReasons,
  promise,
  workshops,
]

export function findSection(slug: string | undefined): Section | null {
  return SECTIONS.find((section) => section.slug === slug) ?? null
}

/** The section whose rows hang on those of this one. */
export function sectionBelow(section: Section): Section | null {
  return SECTIONS.find((each) => each.parent?.section === section) ?? null
}

/** What a form calls its row. */
export function typedName(section: Section, values: Values): string | null {
  const name = values[section.title] ?? values[`${section.title}_pl`]
  return typeof name === 'string' ? name : null
}
