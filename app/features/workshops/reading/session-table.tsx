import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { SubSection } from '../../../ui/section.tsx'
import { SessionWhen } from '../session-when.tsx'
import type { PublicSession } from './public-workshop.ts'
import { SeatWords } from './seat-words.tsx'
import type { SignUpState } from './sign-up-state.ts'

type Props = {
  sessions: readonly { session: PublicSession; signUp: SignUpState }[]
  calendarHref: string | null
}

/** When and where, each session; the address and the way to a calendar. */
export function SessionTable({ sessions, calendarHref }: Props) {
  const t = useTranslations('workshops.page')
  return (
    <SubSection title={t('sessions', { count: sessions.length })} id="terminy">
      <ol className="wterms">
        {sessions.map(({ session, signUp }) => (
          <li key={session.id}>
            <p>
              <b>
                <SessionWhen session={session} />
              </b>
            </p>
            <p>
              <Written locale="pl">
                {[session.place, session.address].filter(Boolean).join(', ')}
              </Written>
            </p>
            {session.isOnline ? (
              <p>
                {session.link ? (
                  <a href={session.link} rel="noopener">
                    {t('onlineLink')}
                  </a>
                ) : (
                  t('onlineLater')
                )}
              </p>
            ) : null}
            <p className="muted">
              <SeatWords signUp={signUp} />
            </p>
            {session.cancel_reason ? (
              <Written as="div" locale="pl">
                <p>{session.cancel_reason}</p>
              </Written>
            ) : null}
          </li>
        ))}
      </ol>
      {calendarHref ? (
        <p>
          <a className="iconlink" href={calendarHref}>
            <Icon name="calendar-plus" /> {t('toCalendar')}
          </a>
        </p>
      ) : null}
    </SubSection>
  )
}
