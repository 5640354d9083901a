import { instantOfReceipt } from '../../lib/warsaw-instant.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'

export type ReceivedRefusal = 'badDay' | 'badTime' | 'future' | 'longAgo'

const YEAR_MS = 365 * 24 * 3_600_000
const EARLIEST = '2000-01-01'

/**
 * When something handed in came. The day decides what is in time, so it may not lie ahead, and
 * one more than a year back is asked about once.
 */
export function whenReceived(
  typed: { receivedOn: string; receivedTime: string | null; oldConfirmed: boolean },
  now: string,
): Result<string, ReceivedRefusal> {
  const at = instantOfReceipt(typed.receivedOn, typed.receivedTime, now)
  if (at === null) {
    const dayIsGood = instantOfReceipt(typed.receivedOn, null, now) !== null
    return refuse(dayIsGood ? 'badTime' : 'badDay')
  }
  if (typed.receivedOn < EARLIEST) return refuse('badDay')
  if (at > now) return refuse('future')
  const isOld = Date.parse(now) - Date.parse(at) > YEAR_MS
  if (isOld && !typed.oldConfirmed) return refuse('longAgo')
  return ok(at)
}
