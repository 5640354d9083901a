import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Stone } from '../../ui/stone.tsx'
import { daysLeft, type Phase } from './clock.ts'
import { dayWords, deadlineWords } from './deadline-words.ts'
import type { FullConsultation } from './read-consultation.server.ts'

type Props = {
  crumbs: ReactNode
  consultation: FullConsultation
  phase: Phase
  now: string
  /** Where remarks are written; null where there is nothing to write to. */
  readHref: string | null
}

/** Title, what can be done now and until when; the days that are left on a cut stone. */
export function ConsultationHead({ crumbs, consultation, phase, now, readHref }: Props) {
  const t = useTranslations('consultations')
  return (
    <header className="doc__h">
      <div className="wrap">
        {crumbs}
        <div className="doc__t">
          <div>
            <h1>
              <Written locale="pl">{consultation.title}</Written>
            </h1>
            <p className="lead">
              <HeadLead consultation={consultation} phase={phase} />
            </p>
            {consultation.is_demo ? <p className="cons-act">{t('demo')}</p> : null}
            {phase === 'open' && readHref ? (
              <p className="cons-act">
                <ButtonLink variant="sun" href={readHref}>
                  {t('page.readAndRemark')}
                </ButtonLink>
              </p>
            ) : null}
          </div>
          <DaysStone
            phase={phase}
            opensAt={consultation.opens_at}
            closesAt={consultation.closes_at}
            now={now}
          />
        </div>
      </div>
    </header>
  )
}

function HeadLead({ consultation, phase }: Pick<Props, 'consultation' | 'phase'>) {
  const t = useTranslations('consultations')
  const format = useFormatter()
  const { opens_at, closes_at, reportDueAt, settled_at, participation_level } = consultation
  const words = (at: string | null) => (at ? deadlineWords(format, at) : '')
  const parts = {
    draft: [],
    announced: [t('opensOn', { date: words(opens_at) }), t('until', { date: words(closes_at) })],
    open: [
      t('until', { date: words(closes_at) }),
      reportDueAt && t('answersBy', { date: words(reportDueAt) }),
    ],
    analysis: [
      t('closedOn', { date: words(closes_at) }),
      reportDueAt && t('answersBy', { date: words(reportDueAt) }),
    ],
    settled: [settled_at && t('settledOn', { date: dayWords(format, settled_at) })],
  } satisfies Record<Phase, (string | null)[]>
  const state = phase === 'settled' ? null : t(`phase.${phase}`)
  const all = [state, t(`level.${participation_level}`), ...parts[phase]]
  return <>{all.filter(Boolean).join('. ')}.</>
}

type DaysProps = { phase: Phase; opensAt: string | null; closesAt: string | null; now: string }

/** How many days are left for remarks, or until they begin; nothing after the end. */
export function DaysStone({ phase, opensAt, closesAt, now }: DaysProps) {
  const t = useTranslations('consultations')
  if (phase === 'open' && closesAt) {
    const left = daysLeft(closesAt, now)
    return <Stone value={left} label={t('daysLeft', { count: left })} />
  }
  if (phase === 'announced' && opensAt) {
    const left = Math.max(1, daysLeft(opensAt, now) - 1)
    return <Stone kind="rock" value={left} label={t('daysToOpen', { count: left })} />
  }
  return null
}
