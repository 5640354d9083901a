import type { Database } from '#db/open.server.ts'
import type { Instant, Submission } from '#db/schema.ts'
import type { Result } from '../../lib/result.ts'
import type { Cast } from './demo-cast.ts'
import type { DemoTerms } from './demo-terms.server.ts'

/** Everything the acts of the demonstration work with. */
export type Stage = {
  db: Database
  cast: Cast
  terms: DemoTerms
  appOrigin: string
  secret: string
  /** Numbers given so far, by the key of the demonstration postulate. */
  references: Map<string, string>
  /** Documents and their versions by number, and consultations, by their keys. */
  documents: Map<string, { id: number; versions: Map<number, number> }>
  consultations: Map<string, number>
}

/** One thing that happens: acts are played in the order of their time, so the log reads true. */
export type Act = { at: Instant; play(now: Instant): Promise<void> }

/** In the story of one day these come in this order. */
const ORDER = [
  'versionDrafted',
  'versionTied',
  'versionPublished',
  'opened',
  'received',
  'decided',
  'corrected',
  'merged',
  'assigned',
  'analysis',
  'drafted',
  'answered',
  'reflected',
  'settled',
  'reported',
  'supported',
] as const

/** Some days ago, at the hour at which such things happen in the story; never in the future. */
export function timeOf(now: Instant, daysAgo: number, what: (typeof ORDER)[number]): Instant {
  const minutesBefore = (ORDER.length - ORDER.indexOf(what)) * 11
  return new Date(Date.parse(now) - daysAgo * 86_400_000 - minutesBefore * 60_000).toISOString()
}

export async function submissionOf(stage: Stage, key: string): Promise<Submission> {
  return stage.db
    .selectFrom('submission')
    .selectAll()
    .where('reference', '=', stage.references.get(key) ?? '')
    .executeTakeFirstOrThrow()
}

/** The story has no refusals: one means that a rule and the story disagree. */
export function must<T, R>(result: Result<T, R>, what: string): T {
  if (!result.ok) throw new Error(`demonstration: ${what} was refused: ${String(result.refusal)}`)
  return result.value
}
