import type { LoaderFunctionArgs } from '@remix-run/node'
import { monthOf } from '../../features/suggestions/month-of.ts'
import { readRecord } from '../../features/suggestions/read-record.server.ts'
import { recordLines, recordTables } from '../../features/suggestions/record-tables.ts'
import { recordWords } from '../../features/suggestions/record-words.server.ts'
import { requirePermission } from '../../http/actor.server.ts'
import { openPage } from '../../http/page.server.ts'
import { toCsv } from '../../lib/csv.ts'

/** The numbers of the page of suggestions. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'coding.do')
  const { db, locale, url } = openPage(request)
  const month = monthOf(url.searchParams)
  const words = recordWords(locale)
  const tables = recordTables(await readRecord(db, locale, month), words, month)
  return new Response(toCsv(recordLines(tables, words)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="podpowiedzi.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}
