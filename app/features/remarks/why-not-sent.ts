import type { Instant, VersionState } from '#db/schema.ts'
import { isLate, phaseOf } from '../consultations/clock.ts'
import { whyNoRemarks, type NoRemark } from './may-remark.ts'
import type { RemarkPlace } from './remark-place.server.ts'

type Place = Pick<RemarkPlace, 'versionState' | 'consultation'>

/**
 * Why a remark that is written already cannot be sent now; null when it can. Whoever began before
 * the end may finish after it: that remark is kept and marked late. One written to a version that was
 * replaced meanwhile goes where the newest version lets it.
 */
export function whyNotSent(
  place: Place,
  newest: VersionState,
  startedAt: Instant,
  now: Instant,
): NoRemark | null {
  const versionState = place.versionState === 'closed' ? newest : place.versionState
  const why = whyNoRemarks({ ...place, versionState }, now)
  return why === 'closed' && isUnfinished(place, versionState, startedAt, now) ? null : why
}

function isUnfinished(
  { consultation }: Place,
  versionState: VersionState,
  startedAt: Instant,
  now: Instant,
): boolean {
  if (!consultation || versionState === 'final') return false
  return phaseOf(consultation, now) === 'analysis' && !isLate(consultation, startedAt)
}
