import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { instantOfDay } from '../../lib/day.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { StatTable, StatValue, Words } from './stat-table.ts'

/** What the makers of tables need of a page. */
export function useStatWords(): Words {
  const t = useTranslations<never>()
  const format = useFormatter()
  return {
    t,
    day: (day) => format.dateTime(new Date(instantOfDay(day)), { dateStyle: 'long' }),
  }
}

export function StatisticsPanels({ tables }: { tables: readonly StatTable[] }) {
  return tables.map((table) => <StatisticsPanel key={table.id} table={table} />)
}

function StatisticsPanel({ table }: { table: StatTable }) {
  const t = useTranslations('outcomes.statistics')
  const format = useFormatter()
  const say = (value: StatValue) =>
    typeof value === 'number' ? format.number(value) : t(value === 'hidden' ? 'hidden' : 'unknown')
  const [first = '', ...measures] = table.columns
  return (
    <Panel kind="staff" title={table.title} lead={table.lead} id={table.id}>
      {table.rows.length === 0 ? (
        <p className="muted">{table.empty}</p>
      ) : (
        <>
          <DataTable
            caption={table.title}
            captionHidden
            cards
            rows={table.rows}
            rowKey={(row) => row.key}
            columns={[
              { key: 'head', head: first, rowHeader: true, render: (row) => row.head },
              ...measures.map((head, index) => ({
                key: String(index),
                head,
                kind: 'end' as const,
                render: (row: StatTable['rows'][number]) => say(row.values[index] ?? 'unknown'),
              })),
            ]}
          />
          {table.hasHidden ? <p className="muted sm">{t('hiddenNote')}</p> : null}
          {table.chart ? <Bars chart={table.chart} /> : null}
        </>
      )}
    </Panel>
  )
}

/** Bars from zero, each with its number; the table above says the same. */
function Bars({ chart }: { chart: NonNullable<StatTable['chart']> }) {
  const format = useFormatter()
  const most = Math.max(...chart.bars.map((bar) => bar.value), 1)
  return (
    <figure className="wbars">
      <figcaption className="vh">{chart.caption}</figcaption>
      <ul>
        {chart.bars.map(({ label, value }) => (
          <li key={label}>
            <span>{label}</span>
            <svg aria-hidden="true" focusable="false">
              <rect width={`${Math.round((value / most) * 1000) / 10}%`} height="100%" />
            </svg>
            <b>{format.number(value)}</b>
          </li>
        ))}
      </ul>
    </figure>
  )
}
