import type { LoaderFunctionArgs } from '@remix-run/node'
import { codebookCsv, exportCodebook } from '../../../features/codebook/export-codebook.server.ts'
import { csvResponse } from '../../../features/outcomes/statistics-csv.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound } from '../../../http/respond.server.ts'

/** A vocabulary with its definitions, as `slownik.csv` or `slownik.json`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, 'coding.do')
  const { db } = openPage(request)
  const codebook = await exportCodebook(db, pathNumber(params.vocabulary) ?? 0)
  if (!codebook) throw notFound()
  const name = `slownik-${codebook.code}-${codebook.version}`
  if (params.file === 'slownik.csv') return csvResponse(codebookCsv(codebook.terms), `${name}.csv`)
  if (params.file !== 'slownik.json') throw notFound()
  return new Response(JSON.stringify(codebook, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.json"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
