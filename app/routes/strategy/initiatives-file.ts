import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  listInitiatives,
  readInitiativeFilters,
} from '../../features/initiatives/list-initiatives.server.ts'
import {
  initiativesCsv,
  initiativesJson,
} from '../../features/initiatives/initiatives-file.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'

export const handle: RouteHandle = { shared: true }

/** The list of initiatives with the filters of the page, for spreadsheets and programs. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, locale, url } = openPage(request)
  const rows = await listInitiatives(db, readInitiativeFilters(url.searchParams), locale)
  if (params.file === 'przedsiewziecia.csv') return initiativesCsv(rows, locale)
  if (params.file === 'przedsiewziecia.json') return initiativesJson(rows, env.appOrigin)
  throw notFound()
}
