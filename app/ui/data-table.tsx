/* oxlint-disable jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/no-noninteractive-tabindex --
   rows shown as cards lose their table roles in some browsers, and a region that scrolls must take the keyboard */
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type Column<Row> = {
  key: string
  head: string
  headHidden?: boolean
  render: (row: Row) => ReactNode
  /** `end` for numbers, `select` for the box that selects the row. */
  kind?: 'text' | 'end' | 'select'
  rowHeader?: boolean
  className?: string
}

export type DataTableProps<Row> = {
  caption: ReactNode
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
  isSelected?: (row: Row) => boolean
  /** On phones rows become cards. Without it the table scrolls inside its region. */
  cards?: boolean
}

/** Roles are spelled out because rows shown as cards lose their table meaning in the browser. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, isSelected, cards } = props
  return (
    <table className={classNames('tbl', cards && 'dtbl')} role="table">
      <caption className={captionHidden ? 'vh' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={classNames(column.kind === 'end' && 'r', column.className) || undefined}
            >
              {column.headHidden ? <span className="vh">{column.head}</span> : column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className={isSelected?.(row) ? 'sel' : undefined}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = classNames(
    column.kind === 'end' && 'r',
    column.kind === 'select' && 'c',
    column.className,
  )
  const Tag = column.rowHeader ? 'th' : 'td'
  return (
    <Tag
      role={column.rowHeader ? 'rowheader' : 'cell'}
      scope={column.rowHeader ? 'row' : undefined}
      data-l={column.head}
      className={className || undefined}
    >
      {column.kind === 'select' ? column.render(row) : <div>{column.render(row)}</div>}
    </Tag>
  )
}

/** A wide table scrolls inside this region, never the page; the keyboard can reach it. */
export function TableRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
