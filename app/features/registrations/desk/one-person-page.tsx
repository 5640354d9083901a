import { useTranslations } from '../../../i18n/page-context.tsx'
import type { PostedForm } from '../../../lib/posted-form.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import type { DeskHrefs } from './desk-hrefs.ts'
import { PersonForm } from './person-form.tsx'
import { PersonPage } from './person-page.tsx'
import type { DeskPage, DeskPeople } from './read-desk.server.ts'
import { PersonName } from './registration-facts.tsx'
import { SessionLine } from './session-line.tsx'

type OnePersonPageProps = {
  page: DeskPage
  people: DeskPeople
  hrefs: DeskHrefs
  posted: PostedForm
  formKey: string
}

/** Somebody new, somebody who is there, or their data in a form. */
export function OnePersonPage({ page, people, hrefs, posted, formKey }: OnePersonPageProps) {
  const t = useTranslations('registrations')
  const { person, questions, groups } = people
  const { mode } = page.query
  const isForm = mode === 'add' || mode === 'change'
  const name = person?.name ?? ''
  const title =
    mode === 'add' ? (
      t('form.addTitle')
    ) : mode === 'change' ? (
      <bdi>{t('form.changeTitle', { name })}</bdi>
    ) : person ? (
      <PersonName person={person} />
    ) : null
  const back =
    mode === 'change' && person
      ? { href: hrefs.person(person.id), label: name }
      : { href: hrefs.list, label: t('backToList') }
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={back.href}>{back.label}</a>}
        title={title}
        lead={
          <>
            <span lang="pl">{page.workshop.title}</span> · <SessionLine session={page.session} />
            {mode === 'add' ? <> · {t('form.addLead')}</> : null}
          </>
        }
      />
      {isForm ? (
        <PersonForm
          person={mode === 'change' ? person : null}
          formKey={formKey}
          questions={questions}
          groups={groups}
          action={mode === 'change' && person ? hrefs.change(person.id) : hrefs.add}
          posted={posted}
        />
      ) : person ? (
        <PersonPage person={person} questions={questions} hrefs={hrefs} posted={posted} />
      ) : null}
    </>
  )
}
