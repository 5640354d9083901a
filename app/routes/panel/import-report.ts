import type { LoaderFunctionArgs } from '@remix-run/node'
import { mappingFromAddress } from '../../features/imports/forms.ts'
import { receivedDefault } from '../../features/imports/received-default.ts'
import { REPORT_KINDS, reportCsv } from '../../features/imports/report-csv.ts'
import { viewUpload } from '../../features/imports/run-upload.server.ts'
import { requirePermission } from '../../http/actor.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'

/** What becomes of the rows of a file, to open in a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'submission.import')
  const { db, now, url, t } = openPage(request)
  const kind = REPORT_KINDS.find((known) => `${known}.csv` === params.report)
  const { batch = '' } = params
  if (!kind || !/^\d{1,9}$/.test(batch)) throw notFound()
  const received = receivedDefault(url.searchParams.get('wplyw'), now)
  const who = { id: Number(batch), actorId: actor.id, now, receivedDefault: received }
  const view = await viewUpload(db, who, mappingFromAddress(url.searchParams))
  if (!view || view.state === 'running' || !view.report) throw notFound()
  return new Response(await reportCsv(t, kind, view.report), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="import-${batch}-${kind}.csv"`,
    },
  })
}
