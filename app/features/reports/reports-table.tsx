import type { Instant } from '#db/schema.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Status } from '../../ui/status.tsx'
import type { IconName } from '../../ui/icons.ts'
import type { Tone } from '../../ui/tone.ts'
import type { ReportRecord } from './report-row.ts'

type Row = Pick<
  ReportRecord,
  'id' | 'number' | 'state' | 'checksum' | 'created_at' | 'published_at'
>
type Shown = ReportRecord['state'] | 'published'

const LOOK: Record<Shown, { tone: Tone; icon: IconName }> = {
  making: { tone: 'wait', icon: 'hourglass' },
  ready: { tone: 'mod', icon: 'eye' },
  failed: { tone: 'late', icon: 'circle-alert' },
  published: { tone: 'ok', icon: 'circle-check' },
}
const SUM_SHOWN = 12

/** All reports of a consultation, the newest first. */
export function ReportsTable(props: { reports: readonly Row[]; hrefOf(number: number): string }) {
  const t = useTranslations('reports')
  const format = useFormatter()
  const moment = (at: Instant) =>
    format.dateTime(new Date(at), { dateStyle: 'long', timeStyle: 'short' })
  if (props.reports.length === 0) return <p>{t('list.empty')}</p>
  return (
    <DataTable
      cards
      caption={t('list.caption')}
      captionHidden
      rows={props.reports}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'number',
          head: t('list.number'),
          rowHeader: true,
          render: (row) => (
            <a href={props.hrefOf(row.number)}>{t('one', { number: row.number })}</a>
          ),
        },
        { key: 'taken', head: t('list.taken'), render: (row) => moment(row.created_at) },
        {
          key: 'state',
          head: t('list.state'),
          render: ({ state, published_at }) => {
            const shown: Shown = published_at ? 'published' : state
            return <Status {...LOOK[shown]}>{t(`state.${shown}`)}</Status>
          },
        },
        {
          key: 'sum',
          head: t('list.sum'),
          render: ({ checksum }) =>
            checksum ? <span className="code">{checksum.slice(0, SUM_SHOWN)}…</span> : null,
        },
      ]}
    />
  )
}
