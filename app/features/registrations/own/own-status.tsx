import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { Note } from '../../../ui/note.tsx'
import { deadlineWords } from '../../consultations/deadline-words.ts'
import type { OwnRegistration } from './read-own.server.ts'

/** Where the registration stands, as a sentence one can act on. */
export function OwnStatus({ own, now }: { own: OwnRegistration; now: string }) {
  const t = useTranslations('workshops.own')
  const format = useFormatter()
  const { registration, session, waitingPlace } = own
  const { status, ended_by, offer_ends_at } = registration
  if (status === 'cancelled') {
    return (
      <Note
        kind={ended_by === 'person' ? 'info' : 'warning'}
        icon="circle-x"
        title={t('cancelled')}
      >
        {t(`ended.${ended_by ?? 'person'}`)}
      </Note>
    )
  }
  if (session.ends_at <= now) {
    return (
      <Note icon="archive" title={t('over')}>
        {t(registration.came_at ? 'overCame' : 'overText')}
      </Note>
    )
  }
  if (status === 'confirmed') {
    return (
      <Note kind="done" icon="circle-check" title={t('confirmed')}>
        {t('confirmedText')}
      </Note>
    )
  }
  if (status === 'waitlisted') {
    return (
      <Note kind="warning" icon="hourglass" title={t('waitlisted', { place: waitingPlace ?? 1 })}>
        {t('waitlistedText')}
      </Note>
    )
  }
  const until = offer_ends_at ? deadlineWords(format, offer_ends_at) : ''
  const isLate = offer_ends_at !== null && offer_ends_at <= now
  return (
    <Note kind="warning" icon="bell" title={t(isLate ? 'offerLate' : 'offered', { until })}>
      {t(isLate ? 'offerLateText' : 'offeredText')}
    </Note>
  )
}
