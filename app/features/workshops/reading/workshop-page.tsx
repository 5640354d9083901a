import type { ReactNode } from 'react'
import { useTranslations } from '../../../i18n/page-context.tsx'
import type { PostedForm } from '../../../lib/posted-form.ts'
import { SideColumns, Wrap } from '../../../ui/columns.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { useErrorText } from '../../../i18n/error-text.ts'
import { OutcomeView } from '../../outcomes/outcome-view.tsx'
import type { KnownPerson } from '../../registrations/own/shown-person.ts'
import { SignUpPanel } from '../../registrations/own/sign-up-panel.tsx'
import { AccessSection } from './access-list.tsx'
import { ChangeNotes } from './change-notes.tsx'
import { LinkedThings } from './linked-things.tsx'
import { PeopleSection } from './people-section.tsx'
import type { WorkshopPageData } from './read-workshop-page.server.ts'
import { SessionTable } from './session-table.tsx'
import { NoSignUp } from './state-note.tsx'
import { WhatThen } from './what-then.tsx'
import { WorkshopHead } from './workshop-head.tsx'
import { WorkshopText } from './workshop-text.tsx'

type Props = {
  crumbs: ReactNode
  page: WorkshopPageData
  now: string
  posted: PostedForm
  newKey: string
  known: KnownPerson
  hrefs: {
    area: (slug: string) => string
    consultation: (slug: string) => string
    document: (slug: string) => string
    file: (hash: string, name: string) => string
    archive: string
    findTable: string
    calendar: string
    privacy: string
  }
}

/** The page of a workshop: what it is on the left, seats and the form on the right. */
export function WorkshopPage({ crumbs, page, now, posted, newKey, known, hrefs }: Props) {
  const { workshop, sessions, main, mainSignUp, openSessions, outcome } = page
  const side = useTranslations('workshops.page')('side')
  const isComing = main !== null && main.ends_at > now && workshop.state !== 'cancelled'
  return (
    <>
      <WorkshopHead
        crumbs={crumbs}
        workshop={workshop}
        session={main ?? undefined}
        signUp={mainSignUp}
        now={now}
        area={page.area && { name: page.area.name, href: hrefs.area(page.area.slug) }}
      />
      <Wrap className="wpage">
        <SideColumns
          sideLabel={side}
          side={
            <>
              {openSessions.length > 0 ? (
                <SignUpPanel
                  sessions={openSessions}
                  posted={posted}
                  newKey={newKey}
                  known={known}
                  questions={workshop.questions}
                  settings={page.settings}
                  isInvitedOnly={workshop.audience === 'invited'}
                  isHackathon={workshop.kind === 'hackathon'}
                  privacyHref={hrefs.privacy}
                  contactPhone={workshop.contact_phone}
                />
              ) : (
                <>
                  <Refused posted={posted} />
                  <NoSignUp
                    workshop={workshop}
                    signUp={mainSignUp}
                    archiveHref={hrefs.archive}
                    tableHref={hrefs.findTable}
                  />
                </>
              )}
            </>
          }
        >
          {outcome ? <OutcomeView outcome={outcome} /> : null}
          <WorkshopText workshop={workshop} />
          <SessionTable sessions={sessions} calendarHref={isComing ? hrefs.calendar : null} />
          <ChangeNotes changes={workshop.changes} />
          <AccessSection sessions={workshop.sessions} />
          {page.next && isComing ? <WhatThen kind={workshop.kind} {...page.next} /> : null}
          <PeopleSection workshop={workshop} />
          <LinkedThings workshop={workshop} hrefs={hrefs} />
        </SideColumns>
      </Wrap>
    </>
  )
}

/** Sent from a page that was open while sign-up ended: there is no form to give back. */
function Refused({ posted }: { posted: PostedForm }) {
  const t = useTranslations('workshops.error')
  const errorText = useErrorText()
  const errors = Object.values(posted?.error ?? {}).flatMap((keys) => keys ?? [])
  return (
    <ErrorSummary
      title={t('title')}
      errors={errors.map((key) => ({ fieldId: 'terminy', message: errorText(key) ?? '' }))}
    />
  )
}
