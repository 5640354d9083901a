import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { OpenCard } from '../../ui/open-card.tsx'
import { Chip, Pill } from '../../ui/tags.tsx'
import { excerptOf } from '../register/excerpt.ts'
import { DaysStone } from './consultation-head.tsx'
import { dayWords, deadlineWords } from './deadline-words.ts'
import type { ListedConsultation } from './list-consultations.server.ts'

type Props = { row: ListedConsultation; now: string; href: string }

/** One that takes remarks: the large card of the list and of the front page. */
export function OpenConsultationCard({ row, now, href }: Props) {
  const t = useTranslations('consultations')
  const format = useFormatter()
  const when = (at: string | null) => (at ? deadlineWords(format, at) : t('list.noDay'))
  return (
    <OpenCard
      title={
        <a href={href}>
          <Written locale="pl">{row.title}</Written>
        </a>
      }
      above={
        <>
          <Pill>{t(`phase.${row.phase}`)}</Pill>
          <Chip icon="message-square-text">{t(`level.${row.level}`)}</Chip>
        </>
      }
      stone={
        <DaysStone phase={row.phase} opensAt={row.opensAt} closesAt={row.closesAt} now={now} />
      }
      facts={
        <DefinitionList
          look="facts"
          items={[
            { key: 'until', term: t('list.deadline'), value: when(row.closesAt) },
            {
              key: 'voices',
              term: t('list.already'),
              value: t('voices', { count: row.voices.published + row.voices.inModeration }),
            },
            {
              key: 'answer',
              term: t('list.ourAnswer'),
              value: row.reportDueAt ? when(row.reportDueAt) : t('list.noReportDay'),
            },
          ]}
        />
      }
      actions={
        <ButtonLink href={href}>
          {t('list.read')}
          <span className="vh">: {row.title}</span>
        </ButtonLink>
      }
    >
      {row.subject ? (
        <p>
          <Written locale="pl">{excerptOf(row.subject, 240)}</Written>
        </p>
      ) : null}
    </OpenCard>
  )
}

/** Those that wait, are analysed or ended: one line each. */
export function ConsultationLines(props: {
  rows: readonly ListedConsultation[]
  now: string
  hrefOf: (slug: string) => string
  reportOf: (slug: string) => string
}) {
  const { rows, now, hrefOf, reportOf } = props
  const t = useTranslations('consultations')
  return (
    <ul className="cons-lines">
      {rows.map((row) => (
        <li key={row.id} className="card">
          <DaysStone phase={row.phase} opensAt={row.opensAt} closesAt={row.closesAt} now={now} />
          <div className="flow-s">
            <h3>
              <a href={hrefOf(row.slug)}>
                <Written locale="pl">{row.title}</Written>
              </a>
            </h3>
            <p className="muted sm">
              <LineFacts row={row} />
            </p>
            {row.hasReport ? (
              <p>
                <a href={reportOf(row.slug)}>
                  {t('list.report')}
                  <span className="vh">: {row.title}</span>
                </a>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

function LineFacts({ row }: { row: ListedConsultation }) {
  const t = useTranslations('consultations')
  const format = useFormatter()
  const { phase, opensAt, closesAt, reportDueAt, settledAt, voices } = row
  const words = (at: string | null) => (at ? deadlineWords(format, at) : '')
  const count = t('voices', { count: voices.published + voices.inModeration })
  const facts = {
    draft: [],
    announced: [t('opensOn', { date: words(opensAt) }), t('until', { date: words(closesAt) })],
    open: [t('until', { date: words(closesAt) }), count],
    analysis: [
      t('closedOn', { date: words(closesAt) }),
      reportDueAt ? t('answersBy', { date: words(reportDueAt) }) : null,
      count,
    ],
    settled: [settledAt ? t('settledOn', { date: dayWords(format, settledAt) }) : null, count],
  }
  return <>{facts[phase].filter(Boolean).join(' · ')}</>
}
