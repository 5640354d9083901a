import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DeadlineClock } from '../../ui/deadline-clock.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Stone } from '../../ui/stone.tsx'
import { AnswerBar } from '../positions/answer-progress.tsx'
import type { AnswerCounts } from '../positions/count-answers.server.ts'
import type { ReportClock } from './report-clock.ts'

type DeskHeadProps = { clock: ReportClock | null; answers: AnswerCounts }

/** The statutory clock, how many have a position, and which. */
export function DeskHead({ clock, answers }: DeskHeadProps) {
  const t = useTranslations('desk')
  const answered = answers.byCode.reduce((sum, each) => sum + each.count, 0)
  const progress = (
    <>
      <b>{t('head.progress', { answered, all: answered + answers.without })}</b>
      {t('head.progressPart')}
    </>
  )
  return (
    <Panel kind="staff" title={t('head.title')} titleHidden>
      <div className="flow">
        {clock ? <Clock clock={clock} progress={progress} /> : <p>{progress}</p>}
        <AnswerBar answers={answers} />
        {answers.without > 0 ? <a href="#braki">{t('missing.jump')}</a> : null}
      </div>
    </Panel>
  )
}

function Clock({ clock, progress }: { clock: ReportClock; progress: ReactNode }) {
  const t = useTranslations('desk.clock')
  const format = useFormatter()
  const date = (at: string) => format.dateTime(new Date(at), { day: 'numeric', month: 'long' })
  const { phase, day, days, left, dueAt, closesAt } = clock
  if (dueAt === null || phase === 'draft' || phase === 'announced' || phase === 'open') {
    return (
      <div className="clock">
        <p>
          <b>{t(phase === 'analysis' || phase === 'settled' ? 'noReport' : 'notYet')}</b>{' '}
          {t('closes', { date: date(closesAt) })}
        </p>
        <span />
        <p className="pr">{progress}</p>
      </div>
    )
  }
  const isLate = left < 0
  return (
    <DeadlineClock
      stone={
        <Stone
          value={Math.abs(left)}
          label={t(isLate ? 'late' : 'left', { count: Math.abs(left) })}
        />
      }
      title={t('title', { days })}
      day={Math.min(day, days + 1)}
      days={days}
      label={isLate ? t('lateWords', { days, late: -left }) : t('words', { day, days })}
      from={t('from', { date: date(dayAfter(closesAt)) })}
      until={t('until', { date: date(dueAt), days })}
      progress={progress}
    />
  )
}

/** The first day of the clock: some instant of the day after remarks were closed. */
function dayAfter(closesAt: string): string {
  return new Date(Date.parse(closesAt) + 12 * 3_600_000).toISOString()
}
