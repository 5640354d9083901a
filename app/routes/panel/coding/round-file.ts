import type { LoaderFunctionArgs } from '@remix-run/node'
import { readRound } from '../../../features/coding/read-rounds.server.ts'
import { readResults } from '../../../features/coding/round-results.server.ts'
import { resultLines, resultRecords } from '../../../features/coding/results-table.ts'
import { csvResponse } from '../../../features/outcomes/statistics-csv.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound } from '../../../http/respond.server.ts'
import { toCsv } from '../../../lib/csv.ts'

/** The numbers of the page of a closed round, as CSV or JSON. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, 'coding.do')
  const { db, locale, t } = openPage(request)
  const round = await readRound(db, pathNumber(params.id) ?? 0, locale)
  const isCsv = params.file === 'zgodnosc.csv'
  if (!round || round.closedAt === null) throw notFound()
  if (!isCsv && params.file !== 'zgodnosc.json') throw notFound()
  const { agreement, names } = await readResults(db, round, 0, locale)
  const lines = resultLines(agreement, {
    main: t('coding.round.main'),
    pooled: t('coding.round.pooled'),
    nameOf: (id) => names.get(id) ?? `#${id}`,
  })
  const records = resultRecords(lines)
  if (isCsv) {
    const head = Object.keys(records[0] ?? {})
    const rows = records.map((record) => Object.values(record))
    return csvResponse(toCsv([head, ...rows]), `zgodnosc-${round.id}.csv`)
  }
  const { id, name, vocabulary, codebookVersion, seed, population, total, coded, skipped } = round
  return Response.json({
    round: { id, name, vocabulary: vocabulary.name, codebookVersion, seed, population },
    sample: { total, coded, skipped },
    judgedByBoth: agreement.n,
    same: agreement.same,
    agreement: records,
  })
}
