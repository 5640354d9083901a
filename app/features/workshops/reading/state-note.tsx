import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { Note } from '../../../ui/note.tsx'
import type { PublicWorkshop } from './public-workshop.ts'
import { useSeatWords } from './seat-words.tsx'
import type { SignUpState } from './sign-up-state.ts'

type Props = {
  workshop: PublicWorkshop
  signUp: SignUpState | null
  archiveHref: string
  tableHref: string
}

/** In the place of the form: why nobody signs up here now. */
export function NoSignUp({ workshop, signUp, archiveHref, tableHref }: Props) {
  const t = useTranslations('workshops.page')
  const seatWords = useSeatWords()
  if (workshop.state === 'cancelled') {
    return (
      <Note kind="error" icon="circle-x" title={t('cancelled')}>
        {workshop.cancel_reason ? (
          <Written as="div" locale="pl">
            <p>{workshop.cancel_reason}</p>
          </Written>
        ) : null}
        <p>{t('cancelledTold')}</p>
      </Note>
    )
  }
  if (!signUp) return null
  if (signUp.is === 'past') {
    return (
      <Note icon="archive" title={t('over')}>
        <p>
          <a href={archiveHref}>{t('archive')}</a>
        </p>
      </Note>
    )
  }
  return (
    <Note icon="info" title={t('noSignUp')}>
      <p>{signUp.is === 'notOpen' ? t('comeIn') : seatWords(signUp)}</p>
      {signUp.is === 'running' ? (
        <>
          <p>{t('runningDoor')}</p>
          <p>
            <a href={tableHref}>{t('runningTable')}</a>
          </p>
        </>
      ) : null}
    </Note>
  )
}
