import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { daysLeft } from './clock.ts'
import { dayWords, deadlineWords } from './deadline-words.ts'
import type { ListedConsultation } from './list-consultations.server.ts'
import { PhaseStatus } from './phase-status.tsx'

type Props = {
  caption: string
  rows: readonly ListedConsultation[]
  now: string
  /** Of the page that edits it; null for those who may only answer. */
  hrefOf: (id: number) => string | null
  deskOf: (id: number) => string
}

export function ConsultationTable({ caption, rows, now, hrefOf, deskOf }: Props) {
  const t = useTranslations('consultations')
  const format = useFormatter()
  return (
    <DataTable
      caption={caption}
      captionHidden
      cards
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          head: t('panel.name'),
          rowHeader: true,
          render: (row) => {
            const href = hrefOf(row.id)
            const title = <Written locale="pl">{row.title}</Written>
            return href ? <a href={href}>{title}</a> : title
          },
        },
        {
          key: 'state',
          head: t('panel.state'),
          render: (row) => <PhaseStatus phase={row.phase} />,
        },
        { key: 'dates', head: t('panel.dates'), render: (row) => <Dates row={row} now={now} /> },
        {
          key: 'voices',
          head: t('panel.remarks'),
          render: (row) => format.number(row.voices.published + row.voices.inModeration),
        },
        {
          key: 'missing',
          head: t('panel.missing'),
          render: (row) =>
            row.state === 'draft' ? (
              '–'
            ) : (
              <a href={deskOf(row.id)}>
                {format.number(row.voices.missing)}
                <span className="vh"> {t('panel.deskFor', { title: row.title })}</span>
              </a>
            ),
        },
        {
          key: 'host',
          head: t('panel.host'),
          render: (row) =>
            row.hostName ? <Written locale="pl">{row.hostName}</Written> : t('panel.noHost'),
        },
      ]}
    />
  )
}

function Dates({ row, now }: { row: ListedConsultation; now: string }) {
  const t = useTranslations('consultations')
  const format = useFormatter()
  const { phase, opensAt, closesAt, reportDueAt } = row
  if (phase === 'analysis' && reportDueAt) {
    return t('panel.dueIn', { date: deadlineWords(format, reportDueAt) })
  }
  if (phase === 'settled' && row.settledAt) {
    return t('settledOn', { date: dayWords(format, row.settledAt) })
  }
  if (!opensAt || !closesAt) return t('panel.noDates')
  const range = `${deadlineWords(format, opensAt)} – ${deadlineWords(format, closesAt)}`
  const left =
    phase === 'open'
      ? t('panel.daysLeft', { count: daysLeft(closesAt, now) })
      : phase === 'announced'
        ? t('panel.daysToOpen', { count: daysLeft(opensAt, now) - 1 })
        : null
  return (
    <>
      {range}
      {left ? <div className="muted">{left}</div> : null}
    </>
  )
}
