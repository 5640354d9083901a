import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import { ComponentSheet, type SheetPart } from '../../ui/component-sheet.tsx'

export const meta = pageMeta

const PARTS: readonly SheetPart[] = ['components', 'home', 'postulate', 'triage', 'decisions']

/** `?czesc=triage`: each part of the sheet is a page, as it has a shell of its own. */
export function loader({ request }: LoaderFunctionArgs) {
  const { env, url } = openPage(request)
  if (env.mode === 'production') throw notFound()
  const asked = url.searchParams.get('czesc')
  return {
    part: PARTS.find((part) => part === asked) ?? 'components',
    head: { title: 'Komponenty', noindex: true },
  }
}

export default function Components() {
  return <ComponentSheet part={useLoaderData<typeof loader>().part} />
}
