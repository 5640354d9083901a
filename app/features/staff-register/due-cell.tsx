import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { instantOfDay } from '../../lib/day.ts'
import type { StaffRow } from './list-staff-register.server.ts'

/** The day promised to the author, and the one the unit was given. Late is said in words too. */
export function DueCell({ row }: { row: StaffRow }) {
  const t = useTranslations('panel.register')
  const common = useTranslations('common')
  const format = useFormatter()
  if (!row.isOpen) return <span className="muted">{row.positionCode ? t('done') : '–'}</span>
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' })
  const late = <b className="late">{common('overdue')}</b>
  return (
    <>
      <span className="nw">{day(row.answerDueAt)}</span> {row.isLate ? late : null}
      {row.unitDueOn ? (
        <span className="xs muted due__unit">
          {t('unitUntil', { date: day(instantOfDay(row.unitDueOn)) })}{' '}
          {row.isUnitLate && !row.isLate ? late : null}
        </span>
      ) : null}
    </>
  )
}
