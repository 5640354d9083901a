import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { Question } from '../../workshops/workshop-parts.ts'
import type { ListedRegistration } from '../list-registrations-rows.server.ts'
import { OfferButtons } from './call-list.tsx'
import { useDeskProblems } from './desk-problems.tsx'
import type { DeskHrefs } from './desk-hrefs.ts'
import { REASON_MAX } from '../form-limits.ts'
import { PersonFacts } from './person-facts.tsx'

type PersonPageProps = {
  person: ListedRegistration
  questions: readonly Question[]
  hrefs: DeskHrefs
  posted: PostedForm
}

/** One registration: what is known, and what an organiser can do. */
export function PersonPage({ person, questions, hrefs, posted }: PersonPageProps) {
  const t = useTranslations('registrations.person')
  const self = hrefs.person(person.id)
  const problems = useDeskProblems(posted)
  const isLive = person.status !== 'cancelled'
  return (
    <>
      {problems.forms.map((message) => (
        <Note key={message} kind="error" icon="circle-alert" role="alert">
          {message}
        </Note>
      ))}
      <div className="rone">
        <Panel kind="staff" title={t('facts')}>
          <PersonFacts person={person} questions={questions} />
          {isLive && person.name !== null ? (
            <p className="deskpart">
              <ButtonLink variant="line" icon="pen-line" href={hrefs.change(person.id)}>
                {t('change')}
              </ButtonLink>
            </p>
          ) : null}
        </Panel>
        {isLive ? (
          <Panel kind="staff" title={t('acts')} className="ractions">
            {person.status === 'offered' ? (
              <section className="flow-s">
                <h3>{t('offerTitle')}</h3>
                <OfferButtons id={person.id} action={self} />
              </section>
            ) : null}
            {person.status === 'waitlisted' ? (
              <GiveSeat id={person.id} action={self} posted={posted} />
            ) : null}
            <section className="flow-s">
              <h3>{t('linkTitle')}</h3>
              {person.email ? (
                <form method="post" action={self} className="flow-s">
                  <p className="muted sm">{t('linkText')}</p>
                  <input type="hidden" name="registration" value={person.id} />
                  <Button name="intent" value="link" variant="line" icon="send">
                    {t('link')}
                  </Button>
                </form>
              ) : (
                <p className="muted sm">{t('noMail')}</p>
              )}
            </section>
            <Disclosure summary={t('cancel')} icon="circle-x">
              <p>{t('cancelText')}</p>
              <form method="post" action={self}>
                <input type="hidden" name="registration" value={person.id} />
                <Button name="intent" value="cancel" variant="no">
                  {t('cancelDo')}
                </Button>
              </form>
            </Disclosure>
          </Panel>
        ) : null}
      </div>
    </>
  )
}

function GiveSeat({ id, action, posted }: { id: number; action: string; posted: PostedForm }) {
  const t = useTranslations('registrations.person')
  const { at } = useDeskProblems(posted)
  return (
    <section className="flow-s">
      <h3>{t('seatTitle')}</h3>
      <form method="post" action={action} className="flow" noValidate>
        <p className="muted sm">{t('seatText')}</p>
        <input type="hidden" name="registration" value={id} />
        <Field id="reason" label={t('seatReason')} error={at('reason')}>
          <TextInput
            name="reason"
            defaultValue={postedText(posted, 'reason')}
            maxLength={REASON_MAX}
            required
          />
        </Field>
        <Button name="intent" value="seat" icon="user-round-check">
          {t('seat')}
        </Button>
      </form>
    </section>
  )
}
