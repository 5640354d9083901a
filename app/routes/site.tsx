import { Outlet } from '@remix-run/react'
import { useRoot } from '../http/use-root.ts'
import { SiteShell } from '../http/site-shell.tsx'

/** The frame of every public page. It guards nothing: each route guards itself. */
export default function Site() {
  return (
    <SiteShell root={useRoot()}>
      <Outlet />
    </SiteShell>
  )
}
