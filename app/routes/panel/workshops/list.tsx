import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { listWorkshops } from '../../../features/workshops/editing/list-workshops.server.ts'
import { WorkshopList } from '../../../features/workshops/editing/workshop-list.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { queryNumber } from '../../../http/query-number.ts'
import { urls } from '../../../http/urls.ts'
import { useWorkshopLinks } from '../../../http/use-workshop-links.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'workshop.edit')
  const { db, locale, now, t, url } = openPage(request)
  return {
    list: await listWorkshops(db, queryNumber(url.searchParams, 'przed'), locale, now),
    mayPeople: can(actor, 'workshop.people'),
    head: { title: t('workshopDesk.title'), noindex: true },
  }
}

export default function Workshops() {
  const { list, mayPeople } = useLoaderData<typeof loader>()
  const t = useTranslations('workshopDesk')
  const { ofWorkshop, ofSession } = useWorkshopLinks(mayPeople)
  const { drafts, coming, past } = list
  const show = (workshops: typeof drafts) => (
    <WorkshopList
      workshops={workshops}
      hrefOf={({ id }) => urls.panel.workshop(id)}
      sessionHrefOf={({ id }, { number }) => urls.panel.workshopSession(id, number)}
      seriesHrefOf={(id) => urls.panel.workshopSeries(id)}
      linksOf={ofWorkshop}
      // The archive knows days only: there was no sign-up, and there are no cards.
      sessionLinksOf={({ id }, { number, from_time }) => (from_time ? ofSession(id, number) : [])}
    />
  )
  return (
    <>
      <PageHead
        kind="staff"
        title={t('title')}
        lead={t('lead')}
        action={
          <ButtonLink icon="plus" href={urls.panel.newWorkshop()}>
            {t('new.link')}
          </ButtonLink>
        }
      />
      <div className="frame-stack">
        <Panel kind="staff" title={t('list.coming')}>
          {coming.length > 0 ? show(coming) : <Empty title={t('list.noneComing')} />}
        </Panel>
        {drafts.length > 0 ? (
          <Panel kind="staff" title={t('list.drafts')}>
            {show(drafts)}
          </Panel>
        ) : null}
        {past.rows.length > 0 ? (
          <Panel kind="staff" title={t('list.past')}>
            {show(past.rows)}
            <Pagination
              label={t('list.pages')}
              next={
                past.next
                  ? {
                      href: urls.panel.workshops({ przed: String(past.next) }),
                      label: t('list.older'),
                    }
                  : undefined
              }
            />
          </Panel>
        ) : null}
      </div>
    </>
  )
}
