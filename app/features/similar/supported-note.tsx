import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Note } from '../../ui/note.tsx'
import type { SupportedOther } from './judgements.server.ts'

type SupportedNoteProps = {
  supported: SupportedOther | null
  href: string
  /** Nobody has decided about the voice yet. */
  isWaiting: boolean
}

/** Whom a voice supports, and what comes of it. */
export function SupportedNote({ supported, href, isWaiting }: SupportedNoteProps) {
  const t = useTranslations('similar.voice')
  if (!supported) return null
  return (
    <Note kind="info" icon="thumbs-up">
      <p>
        {t('supports')}{' '}
        <a href={href}>
          {supported.reference}: <Written locale="pl">{supported.title}</Written>
        </a>
      </p>
      {isWaiting ? <p>{t('next')}</p> : null}
    </Note>
  )
}
