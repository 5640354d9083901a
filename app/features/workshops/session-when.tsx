import type { WorkshopSession } from '#db/schema.ts'
import { useFormatter } from '../../i18n/page-context.tsx'
import { instantOfDay } from '../../lib/day.ts'

type Props = {
  session: Pick<WorkshopSession, 'starts_on' | 'ends_on' | 'from_time' | 'to_time'>
  weekday?: boolean
}

/** Day and hours in words, as the clock in Kielce shows them: `środa, 2 grudnia 2026, 17:00–20:00`. */
export function SessionWhen({ session, weekday = true }: Props) {
  const format = useFormatter()
  const { starts_on, ends_on, from_time, to_time } = session
  const day = (of: string) => new Date(instantOfDay(of))
  const style = {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    weekday: weekday ? 'long' : undefined,
  } as const
  const days =
    starts_on === ends_on
      ? format.dateTime(day(starts_on), style)
      : format.dateTimeRange(day(starts_on), day(ends_on), style)
  const hours = [from_time, to_time].filter(Boolean).join('–')
  return (
    <time className="when" dateTime={from_time ? `${starts_on}T${from_time}` : starts_on}>
      {hours ? `${days}, ${hours}` : days}
    </time>
  )
}
