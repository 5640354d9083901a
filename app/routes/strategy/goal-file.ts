import type { LoaderFunctionArgs } from '@remix-run/node'
import { goalCounts, termCountsCsv } from '../../features/room/term-counts.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { tableFile, tableName } from '../../http/table-file.server.ts'

export const handle: RouteHandle = { shared: true }

/** The numbers of the page of a goal: `/dane/cele/kielce-2030/1.1.csv`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, now, locale } = openPage(request)
  const code = tableName(params.file)
  const found = code && (await goalCounts(db, { set: params.set ?? '', code }, { locale, now }))
  if (!found) throw notFound()
  return tableFile(`cel-${params.file}`, {
    csv: () => termCountsCsv(found, locale),
    json: () => found,
  })
}
