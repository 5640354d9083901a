import { endOfDay, readWallTime } from '#app/lib/warsaw-wall-time.ts'

/** From the first moment of a day in Warsaw to the last of another. Throws for what is no day. */
export function wholeDays(from: string, to: string): { starts_at: string; ends_at: string } {
  const start = readWallTime({ day: from, time: '00:00' }, 'earlier')
  const end = endOfDay(to)
  if (!start.ok || !end.ok) throw new Error(`no days: ${from}, ${to}`)
  return { starts_at: start.value, ends_at: end.value }
}
