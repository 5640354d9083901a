import type { Instant } from '#db/schema.ts'

/** A report as the panel lists it; the snapshot is read apart. */
export type ReportRecord = {
  id: number
  consultation_id: number
  number: number
  state: 'making' | 'ready' | 'failed'
  done: number
  total: number
  checksum: string | null
  created_by: string
  created_at: Instant
  touched_at: Instant | null
  published_by: string | null
  published_at: Instant | null
}

/** Nothing moved for so long: the process that made it has ended. */
const STANDS_STILL_MS = 30_000

export function isInterrupted(
  { state, touched_at }: Pick<ReportRecord, 'state' | 'touched_at'>,
  now: Instant,
): boolean {
  return state === 'making' && (touched_at === null || touched_at < standsStillSince(now))
}

export function standsStillSince(now: Instant): Instant {
  return new Date(Date.parse(now) - STANDS_STILL_MS).toISOString()
}
