import type { Database } from '#db/open.server.ts'
import type { Instant, Locale } from '#db/schema.ts'
import type { Codebook } from '../frame/codebook.server.ts'
import type { IndicatorCard } from '../indicators/card.ts'
import { indicatorsOfTerms } from '../indicators/indicators-of.server.ts'
import { initiativesOfTerms, type InitiativeRow } from '../initiatives/initiatives-of.server.ts'
import type { Choices } from '../register/choices.ts'
import type { Facets } from '../register/facets.server.ts'
import { readTermReport, type TermReport } from '../register/term-report.server.ts'
import { readTerm, type TermFacts } from './read-term.server.ts'
import { usualAnswer } from './usual-answer.ts'

/** What fits two printed sheets. */
const MOST_INDICATORS = 4

type Asked = {
  /** The term itself first, then those below it. */
  termIds: readonly [number, ...number[]]
  choices: Choices
  codebook: Codebook
}
export type Said = {
  report: TermReport
  facts: TermFacts
  initiatives: InitiativeRow[]
  indicators: IndicatorCard[]
}

/** Everything that hangs on an area or a goal, and how many voices speak about the other terms too. */
export async function readSaid(
  db: Database,
  { termIds, choices, codebook }: Asked,
  locale: Locale,
  now: Instant,
): Promise<{ said: Said; facets: Facets }> {
  const { report, facets } = await readTermReport(db, choices, codebook, locale, now)
  const [facts, initiatives, indicators] = await Promise.all([
    readTerm(db, termIds[0], choices, usualAnswer(report.outcomes), now),
    initiativesOfTerms(db, termIds),
    indicatorsOfTerms(db, termIds, locale),
  ])
  const said = { report, facts, initiatives, indicators: indicators.slice(0, MOST_INDICATORS) }
  return { said, facets }
}
