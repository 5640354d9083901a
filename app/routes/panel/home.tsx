import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { panelCounts } from '../../features/panel/panel-counts.server.ts'
import { requirePermission } from '../../http/actor.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { usePanelNav } from '../../http/panel-nav.ts'
import { useRoot } from '../../http/use-root.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { LinkList } from '../../ui/definition-list.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'panel.open')
  const page = openPage(request)
  return {
    counts: await panelCounts(page.db, actor),
    head: { title: page.t('panel.home.title'), noindex: true },
  }
}

export default function PanelHome() {
  const { counts } = useLoaderData<typeof loader>()
  const t = useTranslations('panel.home')
  const places = usePanelNav('', useRoot()?.viewer?.permissions ?? [], counts).slice(1)
  return (
    <>
      <PageHead kind="staff" title={t('title')} lead={t('lead')} />
      <Panel kind="staff" title={t('places')} titleHidden>
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
