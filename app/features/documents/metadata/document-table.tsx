import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import type { DocumentRow } from './list-documents.server.ts'
import { VersionStateTag } from './version-state.tsx'

type ListedDocument = DocumentRow & { href: string; remarksHref: string }

export function DocumentTable({ rows }: { rows: readonly ListedDocument[] }) {
  const t = useTranslations('documents.list')
  const kind = useTranslations('reading.kind')
  const format = useFormatter()
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      cards
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'title',
          head: t('name'),
          rowHeader: true,
          render: (row) => (
            <a href={row.href}>
              <Written locale="pl">{row.title}</Written>
            </a>
          ),
        },
        { key: 'kind', head: t('kind'), render: (row) => kind(row.kind) },
        {
          key: 'version',
          head: t('version'),
          render: (row) =>
            row.state && row.number !== null ? (
              <span className="row">
                {row.number} <VersionStateTag state={row.state} />
              </span>
            ) : (
              <span className="muted">{t('noVersion')}</span>
            ),
        },
        {
          key: 'remarks',
          head: t('remarks'),
          kind: 'end',
          render: (row) =>
            row.remarks > 0 ? (
              <a href={row.remarksHref} aria-label={`${row.title}: ${t('remarks')} ${row.remarks}`}>
                {format.number(row.remarks)}
              </a>
            ) : (
              0
            ),
        },
      ]}
    />
  )
}
