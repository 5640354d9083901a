import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { instantOfDay } from '../../../lib/day.ts'
import type { SessionFacts } from './session-facts.ts'

/** Which session, when and where, in one line. */
export function SessionLine({ session }: { session: SessionFacts }) {
  const t = useTranslations('registrations')
  const format = useFormatter()
  const { starts_on, ends_on, from_time, to_time } = session.when
  const long = (day: string) => format.dateTime(new Date(instantOfDay(day)), { dateStyle: 'long' })
  const days = starts_on === ends_on ? long(starts_on) : `${long(starts_on)} – ${long(ends_on)}`
  const when = from_time && to_time ? t('when', { day: days, from: from_time, to: to_time }) : days
  return [t('session', { number: session.number }), when, session.place].filter(Boolean).join(' · ')
}
