import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Advice } from './advice.ts'
import type { Check } from './check-notice.ts'

type Checked = Check & { passed: boolean }
type Props = { checks: readonly Checked[]; advice: readonly Advice[] }

/** What the announcement has and lacks, in the order of the form. Not told by colour alone. */
export function NoticeChecklist({ checks, advice }: Props) {
  const t = useTranslations('consultations')
  const missing = checks.filter((check) => !check.passed).length
  return (
    <Panel
      kind="staff"
      id="check"
      title={t('check.title')}
      lead={missing === 0 ? t('check.ready') : t('check.notReady', { count: missing })}
      className="flow"
    >
      <ul className="checklist">
        {checks.map((check) => (
          <li key={check.code} className={check.passed ? undefined : 'checklist__no'}>
            <Icon name={check.passed ? 'circle-check' : 'circle-alert'} />
            <div>
              <span className="vh">{t(check.passed ? 'check.passed' : 'check.failed')}: </span>
              {check.passed ? (
                t(`check.${check.code}`, check.values)
              ) : (
                <ProblemText check={check} />
              )}
            </div>
          </li>
        ))}
      </ul>
      {advice.length > 0 ? (
        <>
          <h3>{t('check.advice')}</h3>
          <ul className="checklist">
            {advice.map((each) => (
              <li key={each}>
                <Icon name="info" />
                <div>{t(`advice.${each}`)}</div>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Panel>
  )
}

function ProblemText({ check }: { check: Checked }) {
  const t = useTranslations('consultations.problem')
  const format = useFormatter()
  const { titles, days, earliest } = check.values
  return (
    <>
      <b>{t(check.code, check.values)}</b> {titles ? t('titles', { titles }) : null}
      {check.code === 'minDays' ? (
        <>
          {t('minDaysFacts', { days: Number(days) })}{' '}
          {earliest
            ? t('minDaysEarliest', {
                date: format.dateTime(new Date(String(earliest)), { dateStyle: 'long' }),
              })
            : null}
        </>
      ) : null}
    </>
  )
}
