import type { ReactNode } from 'react'
import type { useRoot } from './use-root.ts'

export function SiteShell({ children }: { root: ReturnType<typeof useRoot>; children: ReactNode }) {
  return <main>{children}</main>
}
