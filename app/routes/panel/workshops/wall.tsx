import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { readWall, type WallView } from '../../../features/cards/wall/read-wall.server.ts'
import { WallPage } from '../../../features/cards/wall/wall-page.tsx'
import { qrPath } from '../../../features/intake/receipt-qr.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import type { RouteHandle } from '../../../http/route-handle.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { notFound } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { workshopSessionOf } from '../../../http/workshop-session.ts'

export const meta = pageMeta
export const handle: RouteHandle = { hydrate: ['cards'] }

const REFRESH_SECONDS = 5

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, 'workshop.edit')
  const { db, env, locale, url, t } = openPage(request)
  const at = workshopSessionOf(params)
  const view: WallView = url.searchParams.get('widok') === 'kropki' ? 'kropki' : 'karty'
  const wall = at ? await readWall(db, at, view, locale) : null
  if (!at || !wall) throw notFound()
  const address = env.appOrigin + urls.findTable()
  return {
    head: { title: t('cards.wall.title', { title: wall.title }), noindex: true },
    wall,
    view,
    at,
    table: { address: address.replace(/^https?:\/\//, ''), qr: qrPath(address) },
  }
}

export default function WallScreen() {
  const { wall, view, at, table } = useLoaderData<typeof loader>()
  const self = urls.panel.wall(at.workshopId, at.number)
  return (
    <>
      {/* Without script the browser loads the page anew. */}
      <noscript>
        <meta httpEquiv="refresh" content={String(REFRESH_SECONDS)} />
      </noscript>
      <WallPage
        wall={wall}
        view={view}
        table={table}
        links={{
          desk: urls.panel.cards(at.workshopId, at.number),
          view: (each) => (each === 'karty' ? self : `${self}?widok=${each}`),
        }}
        refresh={useRefresh()}
      />
    </>
  )
}

/** Reads the wall anew while somebody can see it. */
function useRefresh(): { isOn: boolean; toggle(): void } {
  const { revalidate } = useRevalidator()
  const [isOn, setIsOn] = useState(true)
  useEffect(() => {
    if (!isOn) return undefined
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') revalidate()
    }, REFRESH_SECONDS * 1_000)
    return () => clearInterval(timer)
  }, [isOn, revalidate])
  return { isOn, toggle: () => setIsOn((now) => !now) }
}
