import type { LoaderFunctionArgs } from '@remix-run/node'
import { can } from '../../features/accounts/permissions.ts'
import { findReport } from '../../features/reports/find-report.server.ts'
import { readCsv, readDocx, readSnapshotJson } from '../../features/reports/read-report.server.ts'
import { FILE_TYPES, parseFileName } from '../../features/reports/report-files.ts'
import { findConsultationId } from '../../features/reports/find-consultation.server.ts'
import { currentActor } from '../../http/actor.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'

const READERS = {
  docx: async (...of: Parameters<typeof readDocx>) => new Uint8Array(await readDocx(...of)),
  csv: readCsv,
  json: readSnapshotJson,
}

/** A published report as a file; before that only for who makes it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db } = openPage(request)
  const { slug = '', file = '' } = params
  const asked = parseFileName(file)
  const id = asked && (await findConsultationId(db, slug))
  const report = id ? await findReport(db, id, asked.number) : null
  if (!asked || report?.state !== 'ready') throw notFound()
  if (!report.published_at && !can(await currentActor(request), 'report.make')) throw notFound()
  return new Response(await READERS[asked.kind](db, report.id), {
    headers: {
      'Content-Type': FILE_TYPES[asked.kind],
      'Content-Disposition': `attachment; filename="${slug}-${file}"`,
    },
  })
}
