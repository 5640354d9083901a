import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedError, type PostedForm } from '../../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Note } from '../../../ui/note.tsx'
import { SubSection } from '../../../ui/section.tsx'
import type { QrPath } from '../../intake/receipt-qr.server.ts'
import { OwnStatus } from './own-status.tsx'
import { OwnTicket } from './own-ticket.tsx'
import { PersonFields } from './person-fields.tsx'
import type { OwnRegistration } from './read-own.server.ts'
import { fieldId, SignUpErrors } from './sign-up-errors.tsx'

type Props = {
  own: OwnRegistration
  qr: QrPath
  now: string
  posted: PostedForm
  /** Whether to give the seat back is asked once more. */
  asksToCancel: boolean
  hrefs: { self: string; cancel: string; calendar: string; feedback: string; workshop: string }
}

/** Everything one can know and do about one's own registration. */
export function OwnPage({ own, qr, now, posted, asksToCancel, hrefs }: Props) {
  const t = useTranslations('workshops.own')
  const { registration, session } = own
  const { status } = registration
  const isOver = session.ends_at <= now
  const mayAct = status !== 'cancelled' && session.starts_at > now
  const isChange = posted?.initialValue?.intent === 'change'
  return (
    <>
      {posted && !isChange ? <SignUpErrors posted={posted} title={t('refused')} /> : null}
      {asksToCancel && mayAct ? (
        <CancelStep back={hrefs.self} />
      ) : (
        <>
          <OwnStatus own={own} now={now} />
          {status === 'offered' && mayAct ? <OfferForm /> : null}
          {status === 'confirmed' && !isOver ? (
            <OwnTicket own={own} qr={qr} calendarHref={hrefs.calendar} />
          ) : null}
          {isOver && status === 'confirmed' ? (
            <p className="row">
              <ButtonLink href={hrefs.feedback}>{t('feedback')}</ButtonLink>
              {own.hasResults ? (
                <ButtonLink variant="line" href={`${hrefs.workshop}#wyniki`}>
                  {t('results')}
                </ButtonLink>
              ) : null}
            </p>
          ) : null}
          <p>
            <a href={hrefs.workshop}>{t('workshop')}</a>
          </p>
          {mayAct ? (
            <>
              <ChangeForm own={own} posted={isChange ? posted : undefined} />
              {/* To an open offer one says no where it is made. */}
              {status === 'offered' ? null : <LeaveSection status={status} href={hrefs.cancel} />}
            </>
          ) : null}
          <p className="sm muted">{t('kept', { days: own.settings.contactsKeptDays })}</p>
        </>
      )}
    </>
  )
}

function OfferForm() {
  const t = useTranslations('workshops.own')
  return (
    <form method="post" className="row">
      <Button name="intent" value="accept" size="big">
        {t('accept')}
      </Button>
      <Button name="intent" value="decline" variant="line" size="big">
        {t('decline')}
      </Button>
    </form>
  )
}

function LeaveSection({ href, status }: { href: string; status: string }) {
  const t = useTranslations('workshops.own')
  return (
    <SubSection title={t('leaveTitle')} id="rezygnacja">
      <div className="flow">
        <p>{t('leaveText', { status })}</p>
        <p>
          <ButtonLink variant="line" href={href}>
            {t('leave')}
          </ButtonLink>
        </p>
      </div>
    </SubSection>
  )
}

function CancelStep({ back }: { back: string }) {
  const t = useTranslations('workshops.own')
  return (
    <Note kind="warning" icon="triangle-alert" title={t('leaveAsk')}>
      <p>{t('leaveAskText')}</p>
      <form method="post" action={back} className="row">
        <Button name="intent" value="cancel" variant="no">
          {t('leaveYes')}
        </Button>
        <ButtonLink variant="line" href={back}>
          {t('leaveNo')}
        </ButtonLink>
      </form>
    </Note>
  )
}

function ChangeForm({ own, posted }: { own: OwnRegistration; posted: PostedForm }) {
  const t = useTranslations('workshops.own')
  const isConflict = postedError(posted, '') === 'workshops.error.conflict'
  return (
    <Disclosure summary={t('change')} icon="pen-line" open={Boolean(posted)}>
      <form method="post" className="own__form" id={fieldId('change')} noValidate>
        <SignUpErrors posted={posted} />
        {isConflict ? <p>{t('conflict', { name: own.person.name })}</p> : null}
        <input type="hidden" name="revision" value={own.registration.revision} />
        <PersonFields
          posted={posted}
          known={own.person}
          questions={own.questions}
          needsKeptDays={own.settings.needsKeptDays}
        />
        <p>
          <Button name="intent" value="change">
            {t('save')}
          </Button>
        </p>
      </form>
    </Disclosure>
  )
}
