import { useFormatter } from '../../i18n/page-context.tsx'
import { instantOfDay } from '../../lib/day.ts'

/** One day, or from the first to the last. */
export function WorkshopDays({ from, to }: { from: string; to: string }) {
  const format = useFormatter()
  const first = new Date(instantOfDay(from))
  return (
    <time dateTime={from}>
      {from === to
        ? format.dateTime(first, { dateStyle: 'long' })
        : format.dateTimeRange(first, new Date(instantOfDay(to)), { dateStyle: 'long' })}
    </time>
  )
}
