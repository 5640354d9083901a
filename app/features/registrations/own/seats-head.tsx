import { useTranslations } from '../../../i18n/page-context.tsx'
import { SeatSquares } from '../../workshops/reading/seat-squares.tsx'
import { useSeatWords } from '../../workshops/reading/seat-words.tsx'
import type { OpenSession } from './session-choice.tsx'

/** Before anything is typed: whether there is a seat, or which place in the queue there is. */
export function SeatsHead({ sessions }: { sessions: readonly OpenSession[] }) {
  const t = useTranslations('workshops.form')
  const only = sessions.length === 1 ? sessions[0] : undefined
  const words = useSeatWords()
  return (
    <div className="reg__h">
      <h2 id="zapisy-title" className={only ? 'vh' : 'big'}>
        {t('title')}
      </h2>
      {only ? (
        <>
          <p className="big">{words(only.signUp)}</p>
          <SeatSquares capacity={only.capacity} taken={only.taken} />
          <p className="sm">
            {t('ofCapacity', { taken: only.taken, capacity: only.capacity })}{' '}
            <SeatPromise session={only} />
          </p>
        </>
      ) : (
        <p className="sm">{t('chooseSession')}</p>
      )}
    </div>
  )
}

/** What happens to whoever signs up now. */
export function SeatPromise({ session: { signUp } }: { session: Pick<OpenSession, 'signUp'> }) {
  const t = useTranslations('workshops.form')
  if (signUp.is === 'free') return <>{t('thenWaiting')}</>
  if (signUp.is === 'full') return <>{t('waiting', { place: signUp.waiting + 1 })}</>
  return signUp.is === 'groupsOnly' ? <>{t('groupsOnly', { place: signUp.waiting + 1 })}</> : null
}
