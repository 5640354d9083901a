import { useTranslations } from '../../i18n/page-context.tsx'
import { Note } from '../../ui/note.tsx'

export type SimilarNews =
  { kind: 'first' } | { kind: 'gone' } | { kind: 'counted'; reference: string; href: string }

/** Why the form came back, above it. */
export function SimilarNote({ news }: { news: SimilarNews | null }) {
  const t = useTranslations('similar')
  if (news === null) return null
  if (news.kind === 'gone')
    return (
      <Note kind="warning" role="alert">
        {t('gone')}
      </Note>
    )
  if (news.kind === 'first') {
    return (
      <Note role="status" title={t('first.title')}>
        <p>{t('first.text')}</p>
        <p>
          <a href="#podobne">{t('first.link')}</a>
        </p>
      </Note>
    )
  }
  const { reference, href } = news
  return (
    <Note kind="done" role="status" title={t('supported.title')}>
      <p>{t('supported.text', { reference })}</p>
      <p>
        <a href={href}>{t('supported.link', { reference })}</a>
      </p>
    </Note>
  )
}
