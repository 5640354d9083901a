import type { Instant } from '#db/schema.ts'
import { useFormatter } from '../../i18n/page-context.tsx'

/** A day in words, in Kielce. */
export function LongDate({ at }: { at: Instant }) {
  const format = useFormatter()
  return <time dateTime={at}>{format.dateTime(new Date(at), { dateStyle: 'long' })}</time>
}
