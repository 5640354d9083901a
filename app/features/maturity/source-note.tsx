import { useTranslations } from '../../i18n/page-context.tsx'
import { Note } from '../../ui/note.tsx'
import type { CurrentRating } from './read-current.server.ts'

/** What these ratings are: examples, real ones, or none; nothing is guessed. */
export function SourceNote({ subjects }: { subjects: readonly CurrentRating[] }) {
  const t = useTranslations('maturity')
  const hasExamples = subjects.some((each) => each.isExample || each.target?.isExample)
  const isMissing = subjects.some((each) => each.level === null)
  if (hasExamples) {
    return (
      <Note kind="warning" title={t('examples.title')}>
        {t('examples.text')}
      </Note>
    )
  }
  return isMissing ? <Note title={t('unknown.title')}>{t('unknown.text')}</Note> : null
}
