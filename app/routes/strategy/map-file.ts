import type { LoaderFunctionArgs } from '@remix-run/node'
import { mapCsv, mapJson } from '../../features/coverage/map-file.server.ts'
import { readComparisons, readMapPage } from '../../features/room/read-room.server.ts'
import { surveysCsv } from '../../features/surveys/survey-file.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'

/** The tables of the strategy page, by the same address and with the same numbers. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, locale, t, url } = openPage(request)
  const { file = '' } = params
  if (file === 'badania.csv')
    return csv(surveysCsv(await readComparisons(db, locale), locale), file)
  if (file === 'badania.json') {
    return Response.json({ surveys: await readComparisons(db, locale) })
  }
  if (file !== 'mapa.csv' && file !== 'mapa.json') throw notFound()
  const { asked, query, table } = await readMapPage(db, url.searchParams, locale)
  if (!table) {
    const error = t(`room.problem.${asked.problem ?? 'badMonth'}`)
    return Response.json({ error }, { status: 422 })
  }
  return file === 'mapa.csv'
    ? csv(mapCsv(table, locale), file)
    : Response.json(mapJson(table, query))
}

function csv(text: string, name: string): Response {
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}
