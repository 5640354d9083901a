/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the keyboard */
import { useTranslations } from '../../i18n/page-context.tsx'
import { Icon } from '../../ui/icon.tsx'
import { iconNamed } from '../../ui/icon-named.ts'
import type { ChoicesQuery } from '../register/choices.ts'
import type { MapCell, MapGroup, MapRow, MapTable } from './map-table.ts'

export type HeatMapProps = {
  table: MapTable
  /** An empty cell then says that nothing fits, not that nobody wrote. */
  isFiltered?: boolean
  hrefs: {
    list: (query: ChoicesQuery) => string
    goal: (set: string, code: string) => string
    area: (slug: string) => string
  }
}

/** The coverage map: every number a link to exactly those submissions, with its row and area in words. */
export function HeatMap({ table, isFiltered, hrefs }: HeatMapProps) {
  const t = useTranslations('room.map')
  return (
    <>
      <p className="heat__hint">{t('hint')}</p>
      <div
        className="scroll heat__s"
        role="region"
        aria-label={t(`region.${table.view}`)}
        tabIndex={0}
      >
        <table className={`heat heat--${table.view}`}>
          <caption className="vh">{t(`caption.${table.view}`)}</caption>
          <thead>
            <tr>
              <th scope="col" className="heat__row">
                {t(`rowHead.${table.view}`)}
              </th>
              {table.columns.map((area) => (
                <th scope="col" key={area.id} className={`area--${area.code}`}>
                  <a href={hrefs.area(area.slug)}>
                    <Icon name={iconNamed(area.icon)} />
                    {area.name}
                  </a>
                  {area.note ? <span className="xs muted">{area.note}</span> : null}
                </th>
              ))}
              <th scope="col">{t('all')}</th>
            </tr>
          </thead>
          {table.groups.map((group) => (
            <Group
              key={group.key}
              group={group}
              table={table}
              isFiltered={isFiltered}
              hrefs={hrefs}
            />
          ))}
          <tfoot>
            <Row row={table.foot} scope="row" table={table} isFiltered={isFiltered} hrefs={hrefs} />
          </tfoot>
        </table>
      </div>
      <HeatLegend table={table} isFiltered={isFiltered} />
    </>
  )
}

function Group({ group, ...map }: HeatMapProps & { group: MapGroup }) {
  return (
    <tbody>
      {group.head ? <Row row={group.head} scope="rowgroup" {...map} /> : null}
      {group.rows.map((row) => (
        <Row key={row.key} row={row} scope="row" {...map} />
      ))}
    </tbody>
  )
}

type RowProps = HeatMapProps & { row: MapRow; scope: 'row' | 'rowgroup' }

function Row({ row, scope, table, isFiltered, hrefs }: RowProps) {
  const t = useTranslations('room.map')
  const name = row.code ? `${row.code} ${row.name}` : row.name
  const isSum = scope === 'rowgroup' || row === table.foot
  const words = (
    <>
      {row.code ? <b>{row.code}</b> : null}
      <span>{row.name}</span>
    </>
  )
  return (
    <tr className={scope === 'rowgroup' ? 'grp' : undefined}>
      <th scope={scope}>
        {row.goal ? <a href={hrefs.goal(row.goal.set, row.goal.code)}>{words}</a> : words}
        {row.note ? <span className="xs muted">{row.note}</span> : null}
      </th>
      {row.cells.map((cell, index) => (
        <td key={table.columns[index]?.id} className={isSum ? 'sum' : undefined}>
          <Cell
            cell={cell}
            isSum={isSum}
            isFiltered={isFiltered}
            name={`${name}, ${table.columns[index]?.name ?? ''}`}
            href={hrefs.list}
          />
        </td>
      ))}
      <td className="sum">
        <Cell
          cell={row.total}
          isSum
          isFiltered={isFiltered}
          name={`${name}, ${t('allAreas')}`}
          href={hrefs.list}
        />
      </td>
    </tr>
  )
}

type CellProps = {
  cell: MapCell
  isSum: boolean
  isFiltered: boolean | undefined
  name: string
  href: (query: ChoicesQuery) => string
}

function Cell({ cell, isSum, isFiltered, name, href }: CellProps) {
  const t = useTranslations('room.map')
  const step = isSum ? 'hs' : `h${cell.step}`
  if (cell.count === null) {
    return (
      <span className="z z--few">
        <span aria-hidden="true">{t('fewShort')}</span>
        <span className="vh">{t('few')}</span>
      </span>
    )
  }
  if (cell.count === 0) {
    return (
      <span className="z">
        <span aria-hidden="true">0</span>
        <span className="vh">{t(isFiltered ? 'noneFits' : 'nobody')}</span>
      </span>
    )
  }
  if (!cell.query) return <span className={step}>{cell.count}</span>
  return (
    <a className={step} href={href(cell.query)} aria-label={t('cell', { name, count: cell.count })}>
      {cell.count}
    </a>
  )
}

/** What each colour means, in the numbers of this very map. */
function HeatLegend({ table, isFiltered }: Pick<HeatMapProps, 'table' | 'isFiltered'>) {
  const { steps, greatest, isCrossed } = table
  const t = useTranslations('room.map')
  return (
    <div className="heat__legend">
      <span>{t('legend')}</span>
      <ol>
        {steps.map((bound, index) => {
          const last = (steps[index + 1] ?? greatest + 1) - 1
          const range = last > bound ? `${bound}–${last}` : String(bound)
          return (
            <li key={bound} className={`h${index + 1}`}>
              {range}
            </li>
          )
        })}
      </ol>
      <span className="heat__empty">{t(isFiltered ? 'noneMeans' : 'emptyMeans')}</span>
      {isCrossed ? <span>{t('fewMeans')}</span> : null}
    </div>
  )
}
