import type { LoaderFunctionArgs } from '@remix-run/node'
import { areaCounts, termCountsCsv } from '../../features/room/term-counts.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { tableFile, tableName } from '../../http/table-file.server.ts'

export const handle: RouteHandle = { shared: true }

/** The numbers of the page of an area: `/dane/obszary/bezpieczenstwo.csv`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, now, locale } = openPage(request)
  const slug = tableName(params.file)
  const found = slug && (await areaCounts(db, slug, { locale, now }))
  if (!found) throw notFound()
  return tableFile(`obszar-${params.file}`, {
    csv: () => termCountsCsv(found, locale),
    json: () => found,
  })
}
