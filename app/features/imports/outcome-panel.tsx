import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { NoticedRow, OutcomeView } from './view.ts'

export type ReportLinks = { report: string; corrections: string }

type OutcomePanelProps = {
  title: string
  result: OutcomeView
  /** Before the run rows “will go in”, after it they “went in”. */
  isDone: boolean
  /** Null when the rows were forgotten. */
  links: ReportLinks | null
  /** What a row is known by: its title, or how it begins. */
  titleHead: string
}

export function OutcomePanel({ title, result, isDone, links, titleHead }: OutcomePanelProps) {
  const t = useTranslations('importing')
  const format = useFormatter()
  const { counts, noticed, noticedTotal } = result
  const tally = [
    [isDone ? 'created' : 'new', counts.created],
    ['unchanged', counts.unchanged],
    ['different', counts.different],
    ['bad', counts.failed],
    ['total', counts.total],
  ] as const
  return (
    <Panel kind="staff" title={title}>
      <dl className="tally">
        {tally.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`count.${name}`)}</dt>
            <dd className="num">{format.number(value)}</dd>
          </div>
        ))}
      </dl>
      {links ? (
        <>
          <h3>{t('rows.title')}</h3>
          {noticedTotal === 0 ? (
            <p>{t('rows.none')}</p>
          ) : (
            <NoticedRows rows={noticed} total={noticedTotal} titleHead={titleHead} />
          )}
          <ul className="tips">
            <li>
              <a href={links.report}>{t('rows.report')}</a>
            </li>
            {counts.failed + counts.different > 0 ? (
              <li>
                <a href={links.corrections}>{t('rows.corrections')}</a>
                <span className="muted"> {t('rows.correctionsHint')}</span>
              </li>
            ) : null}
          </ul>
        </>
      ) : (
        <p className="muted">{t('done.gone')}</p>
      )}
    </Panel>
  )
}

function NoticedRows(props: { rows: readonly NoticedRow[]; total: number; titleHead: string }) {
  const { rows, total, titleHead } = props
  const t = useTranslations('importing')
  return (
    <>
      {total > rows.length ? <p>{t('rows.more', { shown: rows.length, total })}</p> : null}
      <DataTable
        caption={t('rows.title')}
        captionHidden
        cards
        rows={rows}
        rowKey={(row) => row.line}
        columns={[
          {
            key: 'line',
            head: t('column.line'),
            rowHeader: true,
            render: (row) => row.line,
          },
          {
            key: 'outcome',
            head: t('column.outcome'),
            render: (row) => t(`outcome.${row.outcome}`),
          },
          { key: 'title', head: titleHead, className: 'ex', render: (row) => row.title },
          {
            key: 'reason',
            head: t('column.reason'),
            render: (row) => row.reasons.join(' '),
          },
          {
            key: 'reference',
            head: t('column.reference'),
            render: (row) => row.reference ?? '–',
          },
        ]}
      />
    </>
  )
}
