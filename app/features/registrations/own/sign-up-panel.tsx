import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { isIdempotencyKey } from '../../../lib/idempotency-key.ts'
import { Button } from '../../../ui/button.tsx'
import type { WorkshopSettings } from '../../workshops/workshop-settings.server.ts'
import type { Question } from '../../workshops/workshop-parts.ts'
import { PersonFields } from './person-fields.tsx'
import { SeatsHead } from './seats-head.tsx'
import { SessionChoice, type OpenSession } from './session-choice.tsx'
import type { KnownPerson } from './shown-person.ts'
import { SignUpErrors } from './sign-up-errors.tsx'
import { GroupFields, TeamFields } from './group-fields.tsx'

export type SignUpPanelProps = {
  sessions: readonly OpenSession[]
  posted: PostedForm
  newKey: string
  known: KnownPerson
  questions: readonly Question[]
  settings: WorkshopSettings
  /** Whoever has no code is not invited. */
  isInvitedOnly: boolean
  isHackathon: boolean
  privacyHref: string
  contactPhone: string | null
}

/** Seats and the form, on one card. */
export function SignUpPanel(props: SignUpPanelProps) {
  const { sessions, posted, newKey, known, questions, settings } = props
  const t = useTranslations('workshops.form')
  const errors = useTranslations('workshops.error')
  const shell = useTranslations('submit.field')
  const usedKey = postedText(posted, 'key')
  const waits = sessions.every(({ signUp }) => signUp.is !== 'free')
  const isRefusedWhole = Boolean(posted?.error?.['']?.length)
  return (
    <section className="reg" id="zapisy" aria-labelledby="zapisy-title">
      <SeatsHead sessions={sessions} />
      <form method="post" noValidate>
        <SignUpErrors posted={posted} title={isRefusedWhole ? errors('title') : undefined} />
        <input
          type="hidden"
          name="key"
          value={usedKey && isIdempotencyKey(usedKey) ? usedKey : newKey}
        />
        <div hidden>
          <label htmlFor="zapis-website">{shell('trap')}</label>
          <input id="zapis-website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <SessionChoice sessions={sessions} posted={posted} />
        <PersonFields
          posted={posted}
          known={known}
          questions={questions}
          needsKeptDays={settings.needsKeptDays}
        />
        <GroupFields sessions={sessions} posted={posted} isInvitedOnly={props.isInvitedOnly} />
        {props.isHackathon ? <TeamFields posted={posted} /> : null}
        <p className="sm muted">
          {t('privacy', { days: settings.contactsKeptDays })}{' '}
          <a href={props.privacyHref}>{t('privacyLink')}</a>
        </p>
        <Button size="big" wide>
          {t(waits ? 'sendWaiting' : 'send')}
        </Button>
        <p className="sm muted">{t('after')}</p>
        {props.contactPhone ? (
          <p className="sm muted">
            {t('orCall')}{' '}
            <a href={`tel:${props.contactPhone.replace(/[^\d+]/g, '')}`}>{props.contactPhone}</a>
          </p>
        ) : null}
      </form>
    </section>
  )
}
