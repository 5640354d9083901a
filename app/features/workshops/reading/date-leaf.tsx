import { useFormatter } from '../../../i18n/page-context.tsx'
import { instantOfDay } from '../../../lib/day.ts'
import { Stone } from '../../../ui/stone.tsx'

type Props = {
  day: string
  /** The year is said of days of other years. */
  now: string
  kind?: 'sun' | 'rock'
  /** In a list: `gru, śr.` */
  isShort?: boolean
}

/** The day on a cut stone: the number large, month and weekday below. */
export function DateLeaf({ day, now, kind = 'sun', isShort = false }: Props) {
  const format = useFormatter()
  const date = new Date(instantOfDay(day))
  const isThisYear = day.slice(0, 4) === now.slice(0, 4)
  const look = isShort ? 'short' : 'long'
  // With the day, so that the month is in the case that follows a number: „2 grudnia”.
  const month = format
    .dateTime(date, { day: 'numeric', month: look })
    .replace(/^\d+\s*|\s*\d+$/g, '')
    .trim()
  const weekday = format.dateTime(date, { weekday: look })
  return (
    <Stone
      kind={kind}
      value={Number(day.slice(8))}
      label={isThisYear ? `${month}, ${weekday}` : `${month} ${day.slice(0, 4)}`}
    />
  )
}
