import type { Instant } from '#db/schema.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { PostulateList } from '../../ui/postulate-card.tsx'
import type { RegisterPage, RegisterRow } from './list-published.server.ts'
import { RegisterCard } from './register-card.tsx'

export type ResultListProps = {
  page: RegisterPage
  now: Instant
  hrefOf: (row: RegisterRow) => string
  /** The address of this list with one parameter more (`po`, `przed`), or as it begins. */
  pageHref: (cursor: { po?: string; przed?: string }) => string
}

/** The rows, and the ways to those before and after. */
export function ResultList({ page, now, hrefOf, pageHref }: ResultListProps) {
  const t = useTranslations()
  return (
    <>
      <PostulateList>
        {page.rows.map((row) => (
          <RegisterCard key={row.reference} row={row} href={hrefOf(row)} now={now} />
        ))}
      </PostulateList>
      <div className="pfoot">
        <Pagination
          label={t('postulates.pages')}
          first={page.before ? { href: pageHref({}), label: t('postulates.first') } : undefined}
          previous={
            page.before
              ? { href: pageHref({ przed: page.before }), label: t('common.previous') }
              : undefined
          }
          next={
            page.after ? { href: pageHref({ po: page.after }), label: t('common.next') } : undefined
          }
        />
      </div>
    </>
  )
}
