import type { LoaderFunctionArgs } from '@remix-run/node'
import { statisticsOfSeries } from '../../../features/outcomes/read-statistics.server.ts'
import { seriesTables } from '../../../features/outcomes/stat-tables.ts'
import {
  csvResponse,
  statisticsCsv,
  statWords,
} from '../../../features/outcomes/statistics-csv.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound } from '../../../http/respond.server.ts'

/** The numbers of the page of a series. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, 'workshop.edit')
  const { db, now, locale } = openPage(request)
  const id = pathNumber(params.id)
  const numbers = id === null ? null : await statisticsOfSeries(db, id, now)
  if (!numbers) throw notFound()
  const words = statWords(locale)
  return csvResponse(
    statisticsCsv(seriesTables(numbers, words), words),
    `statystyka-serii-${id}.csv`,
  )
}
