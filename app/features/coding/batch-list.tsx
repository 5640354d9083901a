import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/note.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Panel } from '../../ui/panel.tsx'
import { BatchSummary } from './batch-summary.tsx'
import type { TagBatchRow } from './read-tag-batches.server.ts'
import { UndoForm } from './undo-form.tsx'

type BatchListProps = {
  list: { rows: TagBatchRow[]; next: number | null }
  batchHref(id: number): string
  nextHref(before: number): string
}

/** Everything that was tagged in bulk: who, when, what, how many; and the way back. */
export function BatchList({ list, batchHref, nextHref }: BatchListProps) {
  const t = useTranslations('coding.batch')
  const format = useFormatter()
  const when = { dateStyle: 'medium', timeStyle: 'short' } as const
  return (
    <Panel kind="staff" title={t('list')} className="deskpart flow">
      {list.rows.length === 0 ? (
        <Empty title={t('empty')}>{t('emptyText')}</Empty>
      ) : (
        <DataTable
          caption={t('list')}
          captionHidden
          cards
          columns={[
            {
              key: 'number',
              head: t('column.batch'),
              render: (row) => <a href={batchHref(row.id)}>{t('title', { id: row.id })}</a>,
            },
            {
              key: 'when',
              head: t('column.when'),
              render: (row) => (
                <>
                  {format.dateTime(new Date(row.at), when)}
                  <span className="xs muted due__unit">{row.by}</span>
                </>
              ),
            },
            {
              key: 'what',
              head: t('column.what'),
              className: 'ex',
              render: (row) => <BatchSummary batch={row} />,
            },
            {
              key: 'count',
              head: t('column.count'),
              render: (row) => t('ofTotal', { changed: row.changed, total: row.total }),
            },
            {
              key: 'undo',
              head: t('column.undo'),
              render: (row) => {
                if (row.state === 'done' && row.changed > row.undone)
                  return <UndoForm batch={row} />
                if (row.state === 'running') return t('stopped')
                return row.state === 'undone' ? t('undoneCount', { count: row.undone }) : '–'
              },
            },
          ]}
          rows={list.rows}
          rowKey={(row) => String(row.id)}
        />
      )}
      <Pagination
        label={t('pages')}
        next={list.next === null ? undefined : { href: nextHref(list.next), label: t('older') }}
      />
    </Panel>
  )
}
