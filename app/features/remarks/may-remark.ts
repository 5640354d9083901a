import type { Instant } from '#db/schema.ts'
import { phaseOf } from '../consultations/clock.ts'
import type { RemarkPlace } from './remark-place.server.ts'

export type NoRemark = 'notOpenYet' | 'closed' | 'replaced'

/**
 * Why a version takes no remarks from the web now; null when it takes them. A version outside any
 * consultation takes them as long as it is published: materials are remarked on until they are an
 * agreed basis.
 */
export function whyNoRemarks(
  place: Pick<RemarkPlace, 'versionState' | 'consultation'>,
  now: Instant,
): NoRemark | null {
  if (place.versionState === 'draft') return 'notOpenYet'
  if (place.versionState === 'final') return 'closed'
  if (place.versionState === 'closed') return 'replaced'
  if (!place.consultation) return null
  const phase = phaseOf(place.consultation, now)
  if (phase === 'announced' || phase === 'draft') return 'notOpenYet'
  return phase === 'open' ? null : 'closed'
}
