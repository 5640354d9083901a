import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { DataTable, TableRegion } from '../../ui/data-table.tsx'
import type { IndicatorPage } from './read-indicator.server.ts'
import { isOver } from './period.ts'
import { useAmount, usePeriod } from './words.tsx'

/** The numbers of the chart, one a row, with the targets below. */
export function SeriesTable({
  page,
}: {
  page: Pick<IndicatorPage, 'values' | 'targets' | 'card'>
}) {
  const t = useTranslations('indicators')
  const amount = useAmount(page.card.measure)
  const period = usePeriod()
  const rows = [
    ...page.values.map((row) => ({
      ...row,
      what: t('value'),
      key: `v${row.period}`,
      isEarly: !isOver(row.period, dayInWarsaw(row.entered_at)),
    })),
    ...page.targets.map((row) => ({
      ...row,
      what: t('target'),
      key: `t${row.year}`,
      period: String(row.year),
      isEarly: false,
    })),
  ]
  return (
    <TableRegion label={t('table')}>
      <DataTable
        caption={t('table')}
        captionHidden
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          {
            key: 'period',
            head: t('period'),
            rowHeader: true,
            render: (row) => period(row.period),
          },
          { key: 'what', head: t('what'), render: (row) => row.what },
          { key: 'value', head: t('value'), kind: 'end', render: (row) => amount(row.value) },
          {
            key: 'note',
            head: t('note'),
            render: (row) => {
              const marks = [
                row.is_example === 1 ? t('example') : null,
                row.isEarly ? t('early') : null,
              ].filter((mark) => mark !== null)
              return (
                <>
                  {marks.join(', ')}
                  {marks.length > 0 && row.note ? '; ' : ''}
                  {row.note ? <Written locale="pl">{row.note}</Written> : null}
                </>
              )
            },
          },
        ]}
      />
    </TableRegion>
  )
}
