import { useTranslations } from '../../i18n/page-context.tsx'
import { Note } from '../../ui/note.tsx'
import type { NoRemark } from './may-remark.ts'

type WhyNoteProps = {
  why: NoRemark
  newest: { number: number; href: string }
  postulateHref: string
}

/** Why nothing can be written here now, and where it can. */
export function WhyNote({ why, newest, postulateHref }: WhyNoteProps) {
  const t = useTranslations('remarks.why')
  const place = useTranslations('remarks.place')
  if (why === 'replaced') {
    return (
      <Note icon="history" kind="warning" title={t('replacedTitle')}>
        <p>{t('replaced', { number: newest.number })}</p>
        <p>
          <a href={newest.href}>{place('inNewest', { number: newest.number })}</a>
        </p>
      </Note>
    )
  }
  return (
    <Note icon="hourglass" kind="warning" title={t(`${why}Title`)}>
      <p>{t(why)}</p>
      {why === 'closed' ? (
        <p>
          <a href={postulateHref}>{t('postulate')}</a>
        </p>
      ) : null}
    </Note>
  )
}
