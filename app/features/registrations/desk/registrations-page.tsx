import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Empty, Note } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { CallList } from './call-list.tsx'
import { DeskFilter } from './desk-filter.tsx'
import type { DeskHrefs } from './desk-hrefs.ts'
import { useDeskProblems } from './desk-problems.tsx'
import { OpenPeopleForm } from './open-people-form.tsx'
import type { DeskPage, DeskPeople } from './read-desk.server.ts'
import { RegistrationTable } from './registration-table.tsx'
import { SeatCounts } from './seat-counts.tsx'
import { SessionLine } from './session-line.tsx'
import { SessionTabs } from './session-tabs.tsx'

type RegistrationsPageProps = {
  page: DeskPage
  hrefs: DeskHrefs
  posted: PostedForm
  now: string
}

/** Everybody who signed up for one session. */
export function RegistrationsPage({ page, hrefs, posted, now }: RegistrationsPageProps) {
  const t = useTranslations('registrations')
  const { people, session } = page
  const { forms } = useDeskProblems(posted)
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={hrefs.workshop}>{t('back')}</a>}
        title={<span lang="pl">{t('title', { title: page.workshop.title })}</span>}
        lead={<SessionLine session={session} />}
        action={
          people && !session.isOver ? (
            <ButtonLink icon="user-plus" href={hrefs.add}>
              {t('list.add')}
            </ButtonLink>
          ) : null
        }
      />
      {page.mayHandle ? <SessionTabs hrefs={hrefs} current="list" /> : null}
      {forms.map((message) => (
        <Note key={message} kind="error" icon="circle-alert" role="alert">
          {message}
        </Note>
      ))}
      {people ? (
        <CallList people={people.toCall} action={hrefs.list} personHref={hrefs.person} now={now} />
      ) : null}
      <div className="deskpart">
        <SeatCounts page={page} />
      </div>
      {people ? (
        <People page={page} people={people} hrefs={hrefs} />
      ) : (
        <OpenPeopleForm
          mayHandle={page.mayHandle}
          action={hrefs.list}
          back={postedText(posted, 'back') === 'lista' ? 'lista' : 'zapisy'}
        />
      )}
    </>
  )
}

function People({ page, people, hrefs }: { page: DeskPage; people: DeskPeople; hrefs: DeskHrefs }) {
  const t = useTranslations('registrations.list')
  const { filters, after } = page.query
  const { rows, next } = people.list ?? { rows: [], next: null }
  return (
    <Panel kind="staff" title={t('title')} className="deskpart">
      <DeskFilter filters={filters} counts={page.counts} groups={people.groups} hrefs={hrefs} />
      <div className="deskpart rlist">
        {rows.length > 0 ? (
          <RegistrationTable
            rows={rows}
            view={filters.view}
            questions={people.questions}
            personHref={hrefs.person}
          />
        ) : (
          <Empty title={t('empty')}>{t('emptyText')}</Empty>
        )}
      </div>
      <Pagination
        label={t('pages')}
        first={after ? { href: hrefs.filtered(filters), label: t('first') } : undefined}
        next={next ? { href: hrefs.filtered(filters, next), label: t('next') } : undefined}
      />
      <form method="post" action={hrefs.file} className="row deskpart">
        <Button variant="line" icon="file-down">
          {t('file')}
        </Button>
        <span className="muted sm">{t('fileNote')}</span>
      </form>
    </Panel>
  )
}
