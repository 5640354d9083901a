import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { DataTable, TableRegion } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import { LongDate } from '../register/long-date.tsx'
import { CountFiles } from './count-files.tsx'
import type { OwedRow } from './owed-by-unit.server.ts'

type Props = { rows: readonly OwedRow[]; fileHref: (file: string) => string }

/** Who owes the next step to those who wrote. */
export function OwedPanel({ rows, fileHref }: Props) {
  const t = useTranslations('room.owed')
  return (
    <Panel kind="staff" title={t('title')}>
      {rows.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <TableRegion label={t('region')}>
          <DataTable
            caption={t('title')}
            captionHidden
            cards
            rows={rows}
            rowKey={(row) => row.unit ?? ''}
            columns={[
              {
                key: 'unit',
                head: t('unit'),
                rowHeader: true,
                render: (row) =>
                  row.unit ? <Written locale="pl">{row.unit}</Written> : t('nobody'),
              },
              { key: 'waiting', head: t('waiting'), kind: 'end', render: (row) => row.waiting },
              { key: 'late', head: t('late'), kind: 'end', render: (row) => row.late },
              { key: 'next', head: t('next'), render: (row) => <LongDate at={row.next} /> },
            ]}
          />
        </TableRegion>
      )}
      <CountFiles hrefOf={(kind) => fileHref(`odpowiedzi.${kind}`)} />
    </Panel>
  )
}
