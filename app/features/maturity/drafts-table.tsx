import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { useDay } from './rating-words.ts'
import type { DraftRow } from './read-desk.server.ts'

/** What is being written; only the team sees it. */
export function DraftsTable({
  drafts,
  hrefOf,
}: {
  drafts: readonly DraftRow[]
  hrefOf: (id: number) => string
}) {
  const t = useTranslations('maturity.desk')
  const m = useTranslations('maturity')
  const day = useDay()
  return (
    <DataTable
      caption={t('drafts')}
      captionHidden
      cards
      rows={drafts}
      rowKey={(draft) => draft.id}
      columns={[
        {
          key: 'subject',
          head: m('overview.subject'),
          rowHeader: true,
          render: (draft) => <a href={hrefOf(draft.id)}>{draft.subject}</a>,
        },
        {
          key: 'method',
          head: m('history.method'),
          render: (draft) => (
            <>
              {m(`method.${draft.method}`)}
              {draft.unit ? (
                <>
                  : <Written locale="pl">{draft.unit}</Written>
                </>
              ) : null}
              {draft.isCorrection ? ` (${t('correction')})` : ''}
            </>
          ),
        },
        { key: 'author', head: m('rating.who'), render: (draft) => draft.authorName },
        { key: 'day', head: m('rating.when'), render: (draft) => day(draft.ratedOn) },
        { key: 'changed', head: t('changed'), render: (draft) => day(draft.updatedAt) },
      ]}
    />
  )
}
