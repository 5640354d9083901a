import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/note.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Pill } from '../../ui/tags.tsx'
import type { Round } from './read-rounds.server.ts'

type RoundListProps = {
  list: { rows: Round[]; next: number | null }
  accountId: string
  links: { round(id: number): string; code(id: number): string; next(before: number): string }
}

export function RoundList({ list, accountId, links }: RoundListProps) {
  const t = useTranslations('coding')
  const format = useFormatter()
  return (
    <Panel kind="staff" title={t('rounds')} className="deskpart flow">
      {list.rows.length === 0 ? (
        <Empty title={t('none')}>{t('noneText')}</Empty>
      ) : (
        <DataTable
          caption={t('rounds')}
          captionHidden
          cards
          columns={[
            {
              key: 'round',
              head: t('column.round'),
              className: 'ex',
              render: (row) => (
                <>
                  <a href={links.round(row.id)}>{row.name}</a>{' '}
                  {row.isDemo ? <Pill>{t('example')}</Pill> : null}
                </>
              ),
            },
            {
              key: 'vocabulary',
              head: t('column.vocabulary'),
              render: (row) => row.vocabulary.name,
            },
            { key: 'coder', head: t('column.coder'), render: (row) => row.coder.name },
            {
              key: 'progress',
              head: t('column.progress'),
              render: (row) => t('progress', { coded: row.coded, total: row.total }),
            },
            {
              key: 'state',
              head: t('column.state'),
              render: (row) => {
                if (row.closedAt) {
                  const date = format.dateTime(new Date(row.closedAt), { dateStyle: 'medium' })
                  return t('closed', { date })
                }
                return row.coder.id === accountId ? (
                  <ButtonLink href={links.code(row.id)} variant="line">
                    {t('code')} <span className="vh">{row.name}</span>
                  </ButtonLink>
                ) : (
                  t('open')
                )
              },
            },
          ]}
          rows={list.rows}
          rowKey={(row) => String(row.id)}
        />
      )}
      <Pagination
        label={t('pages')}
        next={list.next === null ? undefined : { href: links.next(list.next), label: t('older') }}
      />
    </Panel>
  )
}
