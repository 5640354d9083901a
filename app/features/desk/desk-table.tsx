import { useTranslations } from '../../i18n/page-context.tsx'
import { PositionCell, type PositionLinks } from '../positions/position-table.tsx'
import { SubmissionTable, type RowSelection } from '../staff-register/submission-table.tsx'
import { StatusTag } from '../submissions/status-tag.tsx'
import type { DeskRow } from './read-desk.server.ts'

type DeskTableProps = {
  rows: readonly DeskRow[]
  selection: RowSelection | null
  mayWrite: boolean
  links: PositionLinks
}

/** What a consultation was sent, with the part of the document it speaks to and its position. */
export function DeskTable({ rows, selection, mayWrite, links }: DeskTableProps) {
  const t = useTranslations('desk.table')
  const register = useTranslations('panel.register')
  return (
    <SubmissionTable
      caption={t('caption')}
      words={t('words')}
      rows={rows}
      selection={selection}
      hrefOf={links.submission}
      beforeUnit={[{ key: 'part', head: t('part'), render: (row) => <PartCell row={row} /> }]}
      afterUnit={[
        {
          key: 'position',
          head: register('filter.stanowisko'),
          render: (row) =>
            row.position || row.publishedPositionId !== null || (mayWrite && isOpenToAll(row)) ? (
              <PositionCell row={row} links={links} />
            ) : (
              <StatusTag status={row.status} />
            ),
        },
      ]}
    />
  )
}

function isOpenToAll(row: DeskRow): boolean {
  return row.isOpen && row.status !== 'in_moderation'
}

function PartCell({ row }: { row: DeskRow }) {
  const t = useTranslations('desk.table')
  const { place } = row
  if (!place) return '–'
  return (
    <>
      <a href={place.address}>{place.part ?? t(place.isWhole ? 'whole' : 'noNumber')}</a>
      {place.isLost ? <span className="xs muted due__unit">{t('lost')}</span> : null}
    </>
  )
}
