import { useTranslations } from '../../i18n/page-context.tsx'
import { PositionTag, StatusTag } from '../submissions/status-tag.tsx'
import type { StaffRow } from './list-staff-register.server.ts'
import { SubmissionTable, type RowSelection } from './submission-table.tsx'

type RegisterTableProps = {
  rows: readonly StaffRow[]
  selection: RowSelection | null
  hrefOf: (reference: string) => string
}

/** All submissions, whatever became of them. */
export function RegisterTable({ rows, selection, hrefOf }: RegisterTableProps) {
  const t = useTranslations('panel.register')
  return (
    <SubmissionTable
      caption={t('caption')}
      words={t('column.submission')}
      rows={rows}
      selection={selection}
      hrefOf={hrefOf}
      beforeUnit={[
        {
          key: 'state',
          head: t('column.state'),
          render: (row) =>
            row.positionCode && row.status === 'answered' ? (
              <PositionTag code={row.positionCode} />
            ) : (
              <StatusTag status={row.status} />
            ),
        },
      ]}
    />
  )
}
