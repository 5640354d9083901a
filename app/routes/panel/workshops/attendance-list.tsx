import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AttendanceSheet } from '../../../features/registrations/desk/attendance-sheet.tsx'
import { OpenPeopleForm } from '../../../features/registrations/desk/open-people-form.tsx'
import { readDoorPage } from '../../../features/registrations/desk/read-door-page.server.ts'
import { SessionTabs } from '../../../features/registrations/desk/session-tabs.tsx'
import { deskHrefs } from '../../../http/desk-hrefs.ts'
import { requirePeople } from '../../../http/desk-session.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, now, t } = openPage(request)
  const { actor, ...found } = await requirePeople(request, db, params)
  const page = await readDoorPage(db, found, actor, now)
  const title = t('registrations.door.title', { title: page.workshop.title })
  return { head: { title, noindex: true }, page }
}

export default function AttendanceList() {
  const { page } = useLoaderData<typeof loader>()
  const t = useTranslations('registrations.door')
  const hrefs = deskHrefs(page.workshop.id, page.session.number)
  return (
    <>
      <div className="noprint">
        <PageHead
          kind="staff"
          above={<a href={hrefs.workshop}>{page.workshop.title}</a>}
          title={<span lang="pl">{t('title', { title: page.workshop.title })}</span>}
          lead={t('lead')}
        />
        <SessionTabs hrefs={hrefs} current="door" />
        {page.people ? (
          <p className="muted sm">
            {t('printHint')} <Kbd>Ctrl</Kbd> <Kbd>P</Kbd>
          </p>
        ) : null}
      </div>
      {page.people ? (
        <AttendanceSheet page={page} people={page.people} />
      ) : (
        <OpenPeopleForm mayHandle action={hrefs.list} back="lista" />
      )}
    </>
  )
}
