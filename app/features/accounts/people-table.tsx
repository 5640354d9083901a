import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { PersonRow } from './list-people.server.ts'

type PeopleTableProps = { people: readonly PersonRow[]; hrefOf: (id: string) => string }

export function PeopleTable({ people, hrefOf }: PeopleTableProps) {
  const t = useTranslations('people.list')
  const role = useTranslations('status.role')
  const format = useFormatter()
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      cards
      rows={people}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          head: t('name'),
          rowHeader: true,
          render: (row) => (
            <>
              <a href={hrefOf(row.id)}>
                <bdi>{row.name}</bdi>
              </a>
              <Marks row={row} />
            </>
          ),
        },
        {
          key: 'email',
          head: t('email'),
          render: (row) => <span className="any-break">{row.email}</span>,
        },
        {
          key: 'roles',
          head: t('roles'),
          render: (row) =>
            row.roles.length === 0
              ? t('none')
              : row.roles
                  .map((each) =>
                    each === 'unit_officer' && row.unit ? `${role(each)}: ${row.unit}` : role(each),
                  )
                  .join(', '),
        },
        {
          key: 'since',
          head: t('since'),
          render: (row) => format.dateTime(new Date(row.createdAt), { dateStyle: 'medium' }),
        },
      ]}
    />
  )
}

function Marks({ row }: { row: PersonRow }) {
  const t = useTranslations('people.list')
  const marks = [
    row.isBlocked ? t('blocked') : null,
    row.isConfirmed ? null : t('unconfirmed'),
  ].filter(Boolean)
  return marks.length > 0 ? <small> ({marks.join(', ')})</small> : null
}
