import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '../../features/accounts/permissions.ts'
import { panelCounts } from '../../features/panel/panel-counts.server.ts'
import { OverviewPanels } from '../../features/staff-register/overview-page.tsx'
import { readOverview, type Task } from '../../features/staff-register/overview.server.ts'
import { staffQuery } from '../../features/staff-register/read-staff-filters.ts'
import { NO_FILTERS } from '../../features/staff-register/staff-filters.ts'
import { requirePermission } from '../../http/actor.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { usePanelNav } from '../../http/panel-nav.ts'
import { urls } from '../../http/urls.ts'
import { useRoot } from '../../http/use-root.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { LinkList } from '../../ui/definition-list.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'panel.open')
  const { db, now, t } = openPage(request)
  return {
    head: { title: t('panel.home.title'), noindex: true },
    counts: await panelCounts(db, actor),
    overview: await readOverview(db, actor, now),
    readsRegister: can(actor, 'register.read'),
  }
}

/** Each task to the list where it is done. */
function hrefOf({ name, query }: Task): string {
  if (name === 'moderation') return urls.panel.moderation()
  if (name === 'coding') return urls.panel.codingRounds()
  if (name === 'sentBack' || name === 'accept') return urls.panel.positions(query)
  return urls.panel.register(query)
}

export default function PanelHome() {
  const { counts, overview, readsRegister } = useLoaderData<typeof loader>()
  const t = useTranslations('panel.home')
  const places = usePanelNav('', useRoot()?.viewer?.permissions ?? [], counts).slice(1)
  const listOf = (deadline: 'late' | 'soon') =>
    readsRegister ? urls.panel.register(staffQuery({ ...NO_FILTERS, deadline, sort: 'due' })) : null
  return (
    <>
      <PageHead kind="staff" title={t('title')} lead={t('lead')} />
      <OverviewPanels
        overview={overview}
        hrefOf={hrefOf}
        promiseHref={urls.promise()}
        lateHref={listOf('late')}
        soonHref={listOf('soon')}
      />
      <Panel kind="staff" title={t('places')}>
        <LinkList
          items={places.map((place) => ({
            href: place.href,
            label: place.label,
            note: place.count?.label ?? t(`about.${place.name}`),
          }))}
        />
      </Panel>
    </>
  )
}
