import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Pill } from '../../ui/tags.tsx'
import type { CodebookRow } from './list-codebooks.server.ts'

type CodebookTableProps = {
  rows: readonly CodebookRow[]
  hrefOf(id: number): string
  reviewHref(id: number): string
}

/** Every vocabulary, with what was changed last and what waits. */
export function CodebookTable({ rows, hrefOf, reviewHref }: CodebookTableProps) {
  const t = useTranslations('codebook')
  const format = useFormatter()
  return (
    <DataTable
      caption={t('list.caption')}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      cards
      columns={[
        {
          key: 'name',
          head: t('list.name'),
          rowHeader: true,
          render: (row) => (
            <>
              <a href={hrefOf(row.id)}>{row.name}</a> <Pill>{t(`kind.${row.kind}`)}</Pill>
              {row.state === 'active' ? null : <Pill>{t(`state.${row.state}`)}</Pill>}
            </>
          ),
        },
        { key: 'version', head: t('list.version'), kind: 'end', render: (row) => row.version },
        {
          key: 'terms',
          head: t('list.terms'),
          kind: 'end',
          render: (row) => (
            <>
              {format.number(row.terms)}
              {row.retired > 0 ? (
                <span className="xs muted"> {t('list.retired', { count: row.retired })}</span>
              ) : null}
            </>
          ),
        },
        {
          key: 'last',
          head: t('list.last'),
          render: ({ last }) =>
            last ? (
              <>
                {t(`changeKind.${last.kind}`)}{' '}
                {format.dateTime(new Date(last.at), { dateStyle: 'medium' })}
                <span className="xs muted codebook__note">{last.note}</span>
              </>
            ) : (
              <span className="muted">{t('list.never')}</span>
            ),
        },
        {
          key: 'open',
          head: t('list.open'),
          kind: 'end',
          render: (row) =>
            row.open > 0 ? <a href={reviewHref(row.id)}>{format.number(row.open)}</a> : 0,
        },
      ]}
    />
  )
}
