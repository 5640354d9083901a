import type { LoaderFunctionArgs } from '@remix-run/node'
import { gapsCsv } from '../../features/coverage/gaps-file.server.ts'
import { mapCsv, mapJson } from '../../features/coverage/map-file.server.ts'
import { readComparisons, readGapsPage, readMapPage } from '../../features/room/read-room.server.ts'
import { surveysCsv } from '../../features/surveys/survey-file.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { tableFile } from '../../http/table-file.server.ts'

export const handle: RouteHandle = { shared: true }

/** The tables of the strategy page, by the same address and with the same numbers. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, locale, t, url } = openPage(request)
  const { file = '' } = params
  if (file === 'badania.csv' || file === 'badania.json') {
    const surveys = await readComparisons(db, locale)
    return tableFile(file, { csv: () => surveysCsv(surveys, locale), json: () => ({ surveys }) })
  }
  if (file === 'luki.csv' || file === 'luki.json') {
    const gaps = await readGapsPage(db, locale)
    return tableFile(file, { csv: () => gapsCsv(gaps, locale), json: () => gaps })
  }
  if (file !== 'mapa.csv' && file !== 'mapa.json') throw notFound()
  const { asked, query, table } = await readMapPage(db, url.searchParams, locale)
  if (!table) {
    const error = t(`room.problem.${asked.problem ?? 'badMonth'}`)
    return Response.json({ error }, { status: 422 })
  }
  return tableFile(file, { csv: () => mapCsv(table, locale), json: () => mapJson(table, query) })
}
