import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { DataTable, TableRegion } from '../../ui/data-table.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { ReportCell } from './report-cell.tsx'
import type { LongTable, ReportBlock, WordedRow } from './report-model.ts'

/** A page of a long table; without `pages` there is only one. */
export type TablePage = { rows: WordedRow[]; page: number; pages: number }
export type TableLinks = {
  /** Of a page of a long table. */
  page(list: LongTable['list'], page: number): string
  /** Of a row, where the public can read more of it. */
  row(row: WordedRow): string | undefined
}

/** Few rows, many columns: it scrolls by itself on a phone. */
export function ShortTable({ table }: { table: Extract<ReportBlock, { kind: 'table' }> }) {
  const rows = table.rows.map((cells, index) => ({ key: index, cells }))
  return (
    <TableRegion label={table.caption}>
      <DataTable
        caption={table.caption}
        rows={rows}
        rowKey={(row) => row.key}
        columns={table.head.map((head, index) => ({
          key: String(index),
          head,
          rowHeader: index === 0,
          kind: index >= table.numbersFrom ? 'end' : 'text',
          className: 'rsum',
          render: (row: (typeof rows)[number]) => row.cells[index] ?? '',
        }))}
      />
    </TableRegion>
  )
}

type PagedTableProps = { table: LongTable; shown: TablePage; links: TableLinks }

/** On phones its rows become cards; where it is wider than the paper it scrolls by itself. */
export function PagedTable({ table, shown, links }: PagedTableProps) {
  const { list } = table
  return (
    <>
      <TableRegion label={table.caption}>
        <DataTable
          cards
          caption={table.caption}
          rows={shown.rows}
          rowKey={(row) => row.key}
          columns={table.head.map((head, index) => ({
            key: String(index),
            head,
            rowHeader: index === 0,
            className: `rcol-${list}-${index}`,
            render: (row: WordedRow) => (
              <ReportCell
                parts={row.cells[index] ?? []}
                href={index === 0 ? links.row(row) : undefined}
              />
            ),
          }))}
        />
      </TableRegion>
      <Pages table={table} shown={shown} links={links} />
    </>
  )
}

/** In the language of the page, inside a report that is in Polish. */
function Pages({ table, shown: { page, pages }, links }: PagedTableProps) {
  const t = useTranslations('reports.pages')
  if (pages < 2) return null
  const link = (to: number, label: ReactNode) => ({ href: links.page(table.list, to), label })
  return (
    <>
      <p className="sm muted">{t('of', { page, pages })}</p>
      <Pagination
        label={t('label', { table: table.caption })}
        first={page > 2 ? link(1, t('first')) : undefined}
        previous={page > 1 ? link(page - 1, t('previous')) : undefined}
        next={page < pages ? link(page + 1, t('next')) : undefined}
      />
    </>
  )
}
