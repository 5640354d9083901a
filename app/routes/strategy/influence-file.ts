import type { LoaderFunctionArgs } from '@remix-run/node'
import { influenceCsv, influenceTable } from '../../features/influence/influence-file.server.ts'
import { readInfluence } from '../../features/influence/read-influence.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { tableFile, tableName } from '../../http/table-file.server.ts'
import { urls } from '../../http/urls.ts'
import { parseReference } from '../../lib/reference-number.ts'

export const handle: RouteHandle = { shared: true }

/** The steps of one trace with what is owed: `/dane/slad/IK-2026-00042.csv`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, locale } = openPage(request)
  const reference = parseReference(tableName(params.file) ?? '')
  const influence = reference && (await readInfluence(db, reference, locale))
  if (!influence) throw notFound()
  const steps = influenceTable(influence, urls, { origin: env.appOrigin, locale })
  return tableFile(`slad-${params.file}`, {
    csv: () => influenceCsv(steps, locale),
    json: () => ({
      reference: influence.voice.reference,
      endsAt: influence.stopsAt ? null : influence.endsAt,
      steps,
    }),
  })
}
