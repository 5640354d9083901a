import type { MetaDescriptor } from '@remix-run/react'

/** A loader that names its page returns this under `head`. */
export type PageHead = {
  title: string
  description?: string
  noindex?: boolean
  /** The one full address of this page, whatever parameters it was opened with. */
  canonical?: string
}

const SITE = 'Idea Kielce'

/** The one `meta` of every route: `export const meta = pageMeta`. Titles are made in loaders, in the visitor's language. */
export function pageMeta({ data }: { data: unknown }): MetaDescriptor[] {
  const head = (data as { head?: PageHead } | undefined)?.head
  if (!head) return [{ title: SITE }]
  return [
    { title: `${head.title} – ${SITE}` },
    ...(head.description ? [{ name: 'description', content: head.description }] : []),
    ...(head.canonical
      ? [{ tagName: 'link' as const, rel: 'canonical', href: head.canonical }]
      : []),
    ...(head.noindex ? [{ name: 'robots', content: 'noindex' }] : []),
  ]
}
