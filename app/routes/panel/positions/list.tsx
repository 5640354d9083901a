import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PositionListPage } from '../../../features/positions/position-list-page.tsx'
import { readPositionList } from '../../../features/positions/read-position-list.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { urls } from '../../../http/urls.ts'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'position.draft')
  const { db, now, url, locale, t } = openPage(request)
  return {
    head: { title: t('positions.list.title'), noindex: true },
    page: await readPositionList(db, url.searchParams, { actor, now, locale, t }),
  }
}

export default function Positions() {
  const { page } = useLoaderData<typeof loader>()
  return (
    <PositionListPage
      page={page}
      listHref={urls.panel.positions}
      newHref={urls.panel.newPosition()}
      templatesHref={urls.panel.positionTemplates()}
      links={{
        submission: urls.panel.submission,
        position: urls.panel.position,
        write: (reference) => urls.panel.newPosition({ dla: reference }),
      }}
    />
  )
}
