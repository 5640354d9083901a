import { useEffect } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { remarkDraft } from './remark-form.tsx'

export type AddedNoteProps = {
  draftKey: string
  hrefs: { document: string; again: string; sending: string }
}

/** The answer to “Dodaj do moich uwag”: what happened, and the three ways on. */
export function AddedNote({ draftKey, hrefs }: AddedNoteProps) {
  const t = useTranslations('remarks.added')
  // What was written is on the list now: this device need not keep it.
  useEffect(() => remarkDraft(draftKey, '').remove(), [draftKey])
  return (
    <Note kind="done" icon="circle-check" title={t('title')} role="status">
      <p>{t('text')}</p>
      <p className="row">
        <ButtonLink href={hrefs.sending}>{t('send')}</ButtonLink>
        <ButtonLink href={hrefs.document} variant="line">
          {t('read')}
        </ButtonLink>
        <a href={hrefs.again}>{t('another')}</a>
      </p>
    </Note>
  )
}
