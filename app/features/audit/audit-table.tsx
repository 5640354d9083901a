import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { AuditDetails } from './audit-details.tsx'
import { useAuditWords } from './audit-words.ts'
import type { AuditLine } from './list-audit.server.ts'

type AuditTableProps = { lines: readonly AuditLine[]; caption: string }

export function AuditTable({ lines, caption }: AuditTableProps) {
  const t = useTranslations('audit')
  const words = useAuditWords()
  const format = useFormatter()
  return (
    <DataTable
      caption={caption}
      captionHidden
      cards
      rows={lines}
      rowKey={(line) => line.seq}
      columns={[
        { key: 'seq', head: t('seq'), render: (line) => <span className="num">{line.seq}</span> },
        {
          key: 'at',
          head: t('at'),
          render: (line) => (
            <time dateTime={line.at}>
              {format.dateTime(new Date(line.at), { dateStyle: 'medium', timeStyle: 'medium' })}
            </time>
          ),
        },
        {
          key: 'who',
          head: t('who'),
          render: (line) => (line.actor ? <bdi>{line.actor.name ?? t('gone')}</bdi> : t('system')),
        },
        {
          key: 'what',
          head: t('what'),
          rowHeader: true,
          render: (line) => words.action(line.action),
        },
        {
          key: 'object',
          head: t('object'),
          render: (line) => (
            <>
              {words.type(line.objectType)} <bdi>{line.objectName ?? line.objectId}</bdi>
            </>
          ),
        },
        {
          key: 'details',
          head: t('details'),
          render: (line) => <AuditDetails details={line.details} />,
        },
      ]}
    />
  )
}
