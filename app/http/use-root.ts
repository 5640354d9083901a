import { useRouteLoaderData } from '@remix-run/react'
import type { loader } from '../root.tsx'

/** What the root loader knows of this visit; undefined when the root itself failed. */
export function useRoot() {
  return useRouteLoaderData<typeof loader>('root')
}
