import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportCsv, parseFile, readExport } from '../../features/maturity/read-export.server.ts'
import { evidenceHref } from '../../http/evidence-href.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'

export const handle: RouteHandle = { shared: true }

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' }

/** The tables of the maturity pages; `obszar` leaves the rows of one subject. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, url, locale } = openPage(request)
  const asked = parseFile(params.file ?? '')
  if (!asked) throw notFound()
  const slug = url.searchParams.get('obszar')
  const rows = await readExport(db, { table: asked.table, slug, locale }, (place) =>
    place.kind === 'link' ? place.url : env.appOrigin + evidenceHref(place),
  )
  const { table, kind } = asked
  const body = kind === 'csv' ? exportCsv(table, rows, locale) : JSON.stringify(rows, null, 2)
  const name = `dojrzalosc-${table}.${kind}`
  return new Response(body, {
    headers: {
      'Content-Type': TYPES[kind],
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}
