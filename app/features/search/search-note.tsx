import { Fragment } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import type { SearchNotes } from './search-notes.ts'

type SearchNoteProps = {
  notes: SearchNotes | null
  exactHref: string
  widerHref: string
  /** The same list for one word alone. */
  wordHref: (word: string) => string
}

/** What else was looked for, or why nothing was; no words where all is plain. */
export function SearchNote({ notes, exactHref, widerHref, wordHref }: SearchNoteProps) {
  const t = useTranslations('search.note')
  if (!notes) return null
  const { isEmpty, isCut, isExact, also, without } = notes
  if (isEmpty) return <p className="search-note">{t('empty')}</p>
  return (
    <>
      {isCut ? <p className="search-note">{t('cut')}</p> : null}
      {without.length > 0 ? (
        <p className="search-note">
          {t('fewer')}{' '}
          {without.map(({ typed, isMissing }, index) => (
            <Fragment key={typed}>
              {index > 0 ? ', ' : null}
              {isMissing ? <strong>{typed}</strong> : <a href={wordHref(typed)}>{typed}</a>}
            </Fragment>
          ))}
          .
        </p>
      ) : null}
      {also.length > 0 ? (
        <p className="search-note">
          {t('also')} <strong>{also.join(', ')}</strong>. <a href={exactHref}>{t('exactly')}</a>
        </p>
      ) : null}
      {isExact ? (
        <p className="search-note">
          {t('isExact')} <a href={widerHref}>{t('wider')}</a>
        </p>
      ) : null}
    </>
  )
}
