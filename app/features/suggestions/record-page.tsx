import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DataTable, TableRegion, type Column } from '../../ui/data-table.tsx'
import type { RecordTable } from './record-tables.ts'

type Row = RecordTable['rows'][number]

/** How often suggestions agreed with people. */
export function RecordTables({ tables }: { tables: readonly RecordTable[] }) {
  const t = useTranslations('suggestions')
  return (
    <div className="sugrec">
      <p>{t('words')}</p>
      {tables.map((table) => (
        <div key={table.name} className="spanel">
          <h2>{t(`table.${table.name}`)}</h2>
          <TableRegion label={t(`table.${table.name}`)}>
            <RecordTableView table={table} />
          </TableRegion>
        </div>
      ))}
    </div>
  )
}

function RecordTableView({ table }: { table: RecordTable }) {
  const t = useTranslations('suggestions')
  const format = useFormatter()
  const heads = table.rows[0]?.head.length ?? 1
  const share = (count: number, of: number) =>
    of === 0 ? '–' : `${format.number(count / of, { style: 'percent' })} (${count})`
  const month = (text: string) =>
    format.dateTime(new Date(`${text}-15T12:00:00Z`), { month: 'long', year: 'numeric' })
  const columns = table.columns.map((name, index): Column<Row> => {
    const render = (row: Row) => {
      if (index > heads) return share(row.counts[index - heads - 1] ?? 0, row.of)
      if (index === heads) return format.number(row.of)
      const words = row.head[index] ?? ''
      return name === 'month' ? month(words) : words
    }
    return {
      key: name,
      head: t(`head.${name}`),
      render,
      kind: index >= heads ? 'end' : 'text',
      rowHeader: index === heads - 1,
    }
  })
  return (
    <DataTable
      caption={t(`table.${table.name}`)}
      captionHidden
      cards
      columns={columns}
      rows={table.rows}
      rowKey={(row) => row.key}
    />
  )
}
