import { useTranslations } from '../../i18n/page-context.tsx'
import { RemarkItem, type ShownRemark, type ShownThread } from './remark-item.tsx'

export type RemarkListProps = {
  threads: readonly ShownThread[]
  total: number
  canAdd: boolean
  sort: 'newest' | 'support'
  /** Addresses: of the list sorted so, of the next page, back to the first. */
  hrefs: {
    newest: string
    support: string
    more: string | null
    first: string | null
    remark: (reference: string) => string
    engage: (reference: string) => string
    reply: ((reference: string) => string) | null
    back: string
  }
}

/** What people wrote here, with the replies under each. */
export function RemarkList({ threads, total, canAdd, sort, hrefs }: RemarkListProps) {
  const t = useTranslations('remarks.list')
  const item = (remark: ShownRemark) => (
    <RemarkItem
      remark={remark}
      href={hrefs.remark(remark.reference)}
      supportAction={hrefs.engage(remark.reference)}
      back={`${hrefs.back}#${remark.reference}`}
      replyHref={hrefs.reply?.(remark.reference) ?? null}
    />
  )
  return (
    <section aria-labelledby="uwagi">
      <h2 id="uwagi">{t('title', { count: total })}</h2>
      {threads.length > 1 ? (
        <nav className="rlist__sort sm" aria-label={t('sort')}>
          <a href={hrefs.newest} aria-current={sort === 'newest' ? 'true' : undefined}>
            {t('newest')}
          </a>
          <a href={hrefs.support} aria-current={sort === 'support' ? 'true' : undefined}>
            {t('support')}
          </a>
        </nav>
      ) : null}
      {threads.length === 0 ? (
        <p className="muted">{t(canAdd ? 'none' : 'noneClosed')}</p>
      ) : (
        <ol className="rlist">
          {threads.map((thread) => (
            <li key={thread.id}>
              {item(thread)}
              {thread.replies.length > 0 ? (
                <ol aria-label={t('replies', { reference: thread.reference })}>
                  {thread.replies.map((reply) => (
                    <li key={reply.id}>{item(reply)}</li>
                  ))}
                </ol>
              ) : null}
            </li>
          ))}
        </ol>
      )}
      <p className="row">
        {hrefs.first ? <a href={hrefs.first}>{t('first')}</a> : null}
        {hrefs.more ? (
          <a href={hrefs.more}>{t(sort === 'newest' ? 'more' : 'moreSupport')}</a>
        ) : null}
      </p>
    </section>
  )
}
