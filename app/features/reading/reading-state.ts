import type { Instant, VersionState } from '#db/schema.ts'
import { phaseOf } from '../consultations/clock.ts'
import type { ConsultationClock } from '../remarks/remark-place.server.ts'

/** What a reader can do with a version now, and until when. */
export type ReadingState =
  /** `until` null: materials outside any consultation, as long as they are published. */
  | { code: 'open'; until: Instant | null }
  | { code: 'announced'; from: Instant }
  | { code: 'closed'; at: Instant }
  | { code: 'settled'; at: Instant }
  | { code: 'replaced' }
  | { code: 'final' }

type Clock = Pick<ConsultationClock, 'state' | 'opens_at' | 'closes_at'>

export function readingState(
  version: Exclude<VersionState, 'draft'>,
  clock: Clock | null,
  now: Instant,
): ReadingState {
  if (version === 'final') return { code: 'final' }
  if (version === 'closed') return { code: 'replaced' }
  if (!clock || clock.opens_at === null || clock.closes_at === null) {
    return { code: 'open', until: null }
  }
  switch (phaseOf(clock, now)) {
    case 'open':
      return { code: 'open', until: clock.closes_at }
    case 'analysis':
      return { code: 'closed', at: clock.closes_at }
    case 'settled':
      return { code: 'settled', at: clock.closes_at }
    default:
      return { code: 'announced', from: clock.opens_at }
  }
}
