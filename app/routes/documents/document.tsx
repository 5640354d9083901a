import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { readPublicDocument } from '../../features/reading/read-version.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { urls } from '../../http/urls.ts'

export const handle: RouteHandle = { shared: true }

/** The address of a document leads to its newest version: what people quote keeps its number. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db } = openPage(request)
  const document = await readPublicDocument(db, params.slug ?? '')
  const newest = document?.versions.at(-1)
  if (!document || !newest) throw notFound()
  throw redirect(urls.version(document.slug, newest.number), 302)
}

export default function Page() {
  return null
}
