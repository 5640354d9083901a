import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useMatches, useRouteLoaderData } from '@remix-run/react'
import { panelCounts } from '../../features/panel/panel-counts.server.ts'
import { requirePermission } from '../../http/actor.server.ts'
import { ErrorMessage, ErrorPage } from '../../http/error-page.tsx'
import { openPage } from '../../http/page.server.ts'
import { PanelShell, type PanelHandle } from '../../http/panel-shell.tsx'
import { useRoot } from '../../http/use-root.ts'

/** The frame of every staff page. It guards only its own counts: each route guards itself. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'panel.open')
  const page = openPage(request)
  return { roles: actor.roles, counts: await panelCounts(page.db, actor) }
}

export default function Panel() {
  const isFull = useMatches().some(
    (match) => (match.handle as PanelHandle | undefined)?.panelWidth === 'full',
  )
  return (
    <PanelShell
      root={useRoot()}
      state={useLoaderData<typeof loader>()}
      width={isFull ? 'full' : 'padded'}
    >
      <Outlet />
    </PanelShell>
  )
}

export function ErrorBoundary() {
  const root = useRoot()
  const state = useRouteLoaderData<typeof loader>('routes/panel/panel')
  if (!state) return <ErrorPage />
  return (
    <PanelShell root={root} state={state}>
      <ErrorMessage />
    </PanelShell>
  )
}
