import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'

type ResultGroupProps = {
  kind: 'submissions' | 'documents' | 'workshops'
  total: number
  /** All of them; null where they stand here. */
  href: string | null
  children: ReactNode
}

/** What was found of one kind. */
export function ResultGroup({ kind, total, href, children }: ResultGroupProps) {
  const t = useTranslations('search')
  return (
    <section className="search-group" aria-labelledby={`znalezione-${kind}`}>
      <h2 id={`znalezione-${kind}`}>{t(`groups.${kind}`)}</h2>
      <p>{total > 0 ? t(`found.${kind}`, { count: total }) : t('noneIn')}</p>
      {total > 0 ? children : null}
      {total > 0 && href ? (
        <p className="search-group__all">
          <a href={href}>{t(`all.${kind}`)}</a>
        </p>
      ) : null}
    </section>
  )
}
