import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { instantOfDay } from '../../lib/day.ts'
import type { Attendance } from './count-attendance.server.ts'

/** How many came, never who; where nobody counted it says so. */
export function AttendanceFact({ attendance }: { attendance: Attendance }) {
  const t = useTranslations('outcomes.view')
  const format = useFormatter()
  const { sessions, total, isCounted } = attendance
  if (total === null) return <p>{t('noData')}</p>
  if (!isCounted) {
    return (
      <p>
        <b>{t('came', { count: total })}</b>. {t('typed')}
      </p>
    )
  }
  if (sessions.length === 1) {
    return (
      <p>
        <b>{t('came', { count: total })}</b>. {t('counted')}
      </p>
    )
  }
  return (
    <>
      <p>
        <b>{t('checkIns', { count: total })}</b>. {t('counted')}
      </p>
      <ul>
        {sessions.map(({ number, startsOn, came }) => (
          <li key={number}>
            {t('session', {
              number,
              date: format.dateTime(new Date(instantOfDay(startsOn)), { dateStyle: 'long' }),
            })}
            : {came > 0 ? t('came', { count: came }) : t('noData')}
          </li>
        ))}
      </ul>
    </>
  )
}
