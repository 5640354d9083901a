import type { LoaderFunctionArgs } from '@remix-run/node'
import { findWorkshop } from '../../../features/outcomes/find-workshop.server.ts'
import { statisticsOfWorkshop } from '../../../features/outcomes/read-statistics.server.ts'
import { workshopTables } from '../../../features/outcomes/stat-tables.ts'
import {
  csvResponse,
  statisticsCsv,
  statWords,
} from '../../../features/outcomes/statistics-csv.server.ts'
import { mayHandlePeople } from '../../../features/registrations/desk/open-people.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound } from '../../../http/respond.server.ts'

/** The numbers of the page of the same name, for whoever may see that page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'workshop.edit')
  const { db, now, locale } = openPage(request)
  const workshop = await findWorkshop(db, pathNumber(params.id))
  if (!workshop) throw notFound()
  const seesPeople = mayHandlePeople(actor, workshop)
  const numbers = await statisticsOfWorkshop(db, workshop.id, { now, seesPeople })
  const words = statWords(locale)
  const csv = statisticsCsv(workshopTables(numbers, words), words)
  return csvResponse(csv, `statystyka-${workshop.slug}.csv`)
}
