import type { LoaderFunctionArgs } from '@remix-run/node'
import { parseFile, readFileRows } from '../../features/indicators/export-tables.server.ts'
import { readCatalogueFilters } from '../../features/indicators/filters.ts'
import { indicatorsCsv } from '../../features/indicators/indicators-csv.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'

export const handle: RouteHandle = { shared: true }

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' }

/** The catalogue, all series, or the series of one indicator; the filters of the page hold here too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, url, locale } = openPage(request)
  const asked = parseFile(params.file ?? '')
  const rows =
    asked && (await readFileRows(db, asked.table, readCatalogueFilters(url.searchParams), locale))
  if (!asked || !rows) throw notFound()
  return new Response(
    asked.kind === 'csv' ? indicatorsCsv(rows, locale) : JSON.stringify(rows, null, 2),
    {
      headers: {
        'Content-Type': TYPES[asked.kind],
        'Content-Disposition': `attachment; filename="wskazniki-${asked.table}.${asked.kind}"`,
      },
    },
  )
}
