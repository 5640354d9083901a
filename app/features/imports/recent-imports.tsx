import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { BatchRow } from './batches.server.ts'

/** The result is shown to whoever imported. */
type RecentBatch = Omit<BatchRow, 'actor_id'> & { href: string | null }

export function RecentImports({ batches }: { batches: readonly RecentBatch[] }) {
  const t = useTranslations('importing')
  const format = useFormatter()
  return (
    <Panel kind="staff" title={t('recent.title')}>
      {batches.length === 0 ? (
        <p className="muted">{t('recent.empty')}</p>
      ) : (
        <DataTable
          caption={t('recent.title')}
          captionHidden
          cards
          rows={batches}
          rowKey={(batch) => batch.id}
          columns={[
            {
              key: 'when',
              head: t('recent.when'),
              render: (batch) => (
                <time dateTime={batch.created_at}>
                  {format.dateTime(new Date(batch.created_at), {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                  })}
                </time>
              ),
            },
            {
              key: 'source',
              head: t('recent.source'),
              rowHeader: true,
              render: (batch) =>
                batch.href ? <a href={batch.href}>{batch.source}</a> : batch.source,
            },
            { key: 'file', head: t('recent.file'), render: (batch) => batch.file_name },
            {
              key: 'state',
              head: t('recent.stateLabel'),
              render: (batch) => t(`recent.state.${batch.state}`),
            },
            ...(['created', 'unchanged', 'different', 'failed'] as const).map((kind) => ({
              key: kind,
              head: t(`count.${kind === 'failed' ? 'bad' : kind}`),
              kind: 'end' as const,
              render: (batch: RecentBatch) => format.number(batch[`${kind}_count`]),
            })),
          ]}
        />
      )}
    </Panel>
  )
}
