import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { RadioGroup } from '../../../ui/choices.tsx'
import type { PublicSession } from '../../workshops/reading/public-workshop.ts'
import { SeatWords } from '../../workshops/reading/seat-words.tsx'
import type { SignUpState } from '../../workshops/reading/sign-up-state.ts'
import { SessionWhen } from '../../workshops/session-when.tsx'
import { SeatPromise } from './seats-head.tsx'
import { fieldId } from './sign-up-errors.tsx'

/** A session that takes sign-ups now. */
export type OpenSession = {
  session: Pick<PublicSession, 'number' | 'starts_on' | 'ends_on' | 'from_time' | 'to_time'>
  signUp: SignUpState
  capacity: number
  taken: number
  groups: readonly { id: number; name: string; free: number; hasCode: boolean }[]
}

/** One session is no choice. */
export function SessionChoice({
  sessions,
  posted,
}: {
  sessions: readonly OpenSession[]
  posted: PostedForm
}) {
  const t = useTranslations('workshops.form')
  const errorText = useErrorText()
  const only = sessions.length === 1 ? sessions[0] : undefined
  if (only) return <input type="hidden" name="session" value={only.session.number} />
  return (
    <RadioGroup
      id={fieldId('session')}
      name="session"
      legend={t('session')}
      error={errorText(postedError(posted, 'session'))}
      defaultValue={postedText(posted, 'session')}
      required
      choices={sessions.map(({ session, signUp }) => ({
        value: String(session.number),
        label: <SessionWhen session={session} />,
        hint: (
          <>
            <SeatWords signUp={signUp} />
            {signUp.is === 'free' ? null : (
              <>
                . <SeatPromise session={{ signUp }} />
              </>
            )}
          </>
        ),
      }))}
    />
  )
}
