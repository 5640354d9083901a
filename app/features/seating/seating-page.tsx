import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { Empty, Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import type { DeskHrefs } from '../registrations/desk/desk-hrefs.ts'
import { useDeskProblems } from '../registrations/desk/desk-problems.tsx'
import { OpenPeopleForm } from '../registrations/desk/open-people-form.tsx'
import { SessionLine } from '../registrations/desk/session-line.tsx'
import { SessionTabs } from '../registrations/desk/session-tabs.tsx'
import { AddTablesForm } from './add-tables-form.tsx'
import { HallTablePanel } from './hall-table-panel.tsx'
import { PersonChoices } from './person-choices.tsx'
import type { SeatingView } from './read-seating-page.server.ts'
import { SeatForm } from './seat-form.tsx'

const MOVE_FORM = 'przesadz'

type SeatingPageProps = {
  page: SeatingView
  hrefs: DeskHrefs & { self: string; sheets: string }
  posted: PostedForm
}

/** The hall: its tables, who sits where, and the rules that seat people. */
export function SeatingPage({ page, hrefs, posted }: SeatingPageProps) {
  const t = useTranslations('registrations.hall')
  const { tables, standing, counts } = page
  // What was wrong with one table is said at that table.
  const { forms, fields } = useDeskProblems(postedText(posted, 'table') ? undefined : posted)
  const problems = fields.map((each) =>
    each.fieldId === 'person' ? { ...each, fieldId: 'to' } : each,
  )
  const errors = useTranslations('errors')
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={hrefs.workshop}>{page.workshop.title}</a>}
        title={<span lang="pl">{t('title', { title: page.workshop.title })}</span>}
        lead={<SessionLine session={page.session} />}
        action={
          tables.length > 0 ? (
            <ButtonLink icon="printer" variant="line" href={hrefs.sheets}>
              {t('sheets')}
            </ButtonLink>
          ) : null
        }
      />
      <SessionTabs hrefs={hrefs} current="seating" />
      {page.canChange ? null : <Note kind="info">{t('closed')}</Note>}
      {forms.map((message) => (
        <Note key={message} kind="error" icon="circle-alert" role="alert">
          {message}
        </Note>
      ))}
      <ErrorSummary title={errors('summary', { count: problems.length })} errors={problems} />
      <div className="rhall">
        <div className="rhall__m">
          {tables.length > 0 ? (
            <h2 className="rhall__n">{t('counts', { tables: tables.length, ...counts })}</h2>
          ) : (
            <Empty title={t('noTables')} headingLevel="h2">
              {t('noTablesText')}
            </Empty>
          )}
          {page.isOpen ? null : <OpenPeopleForm mayHandle action={hrefs.list} back="stoly" />}
          {page.isOpen && page.canChange && tables.length > 0 ? (
            <MoveBar page={page} action={hrefs.self} posted={posted} />
          ) : null}
          {standing.length > 0 ? (
            <Standing>
              <PersonChoices
                people={standing}
                form={MOVE_FORM}
                canMove={page.canChange && tables.length > 0}
              />
            </Standing>
          ) : null}
          <div className="rtables">
            {tables.map((table) => (
              <HallTablePanel
                key={table.id}
                table={table}
                areas={page.areas}
                facilitators={page.facilitators}
                action={hrefs.self}
                canChange={page.canChange}
                posted={posted}
                moveForm={MOVE_FORM}
              />
            ))}
          </div>
        </div>
        {page.canChange ? (
          <div className="rhall__s">
            {tables.length > 0 ? (
              <SeatForm
                action={hrefs.self}
                posted={posted}
                questions={page.questions}
                {...counts}
              />
            ) : null}
            <AddTablesForm
              action={hrefs.self}
              posted={posted}
              suggestedTopics={tables.length === 0 ? page.suggestedTopics : []}
            />
          </div>
        ) : null}
      </div>
    </>
  )
}

function Standing({ children }: { children: ReactNode }) {
  const t = useTranslations('registrations.hall.seat')
  return (
    <section className="spanel rstanding" aria-labelledby="bez-stolu">
      <h3 id="bez-stolu">{t('lateTitle')}</h3>
      {children}
    </section>
  )
}

/** Boxes all over the page belong to this form. */
function MoveBar({
  page,
  action,
  posted,
}: {
  page: SeatingView
  action: string
  posted: PostedForm
}) {
  const t = useTranslations('registrations.hall')
  return (
    <form id={MOVE_FORM} method="post" action={action} className="spanel rmove" noValidate>
      <Field id="to" label={t('move.title')}>
        <Select name="to" defaultValue={postedText(posted, 'to') ?? ''}>
          <option value="">{t('move.nowhere')}</option>
          {page.tables.map((table) => (
            <option key={table.id} value={table.id}>
              {t('table.name', { number: table.number })}
              {table.topic ? `: ${table.topic}` : null}
            </option>
          ))}
        </Select>
      </Field>
      <Button name="intent" value="move" variant="line" icon="arrow-right">
        {t('move.submit')}
      </Button>
    </form>
  )
}
