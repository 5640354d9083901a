import type { LoaderFunctionArgs } from '@remix-run/node'
import { owedByUnit, owedCsv } from '../../../features/room/owed-by-unit.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { openPage } from '../../../http/page.server.ts'
import { notFound } from '../../../http/respond.server.ts'
import { tableFile, tableName } from '../../../http/table-file.server.ts'

/** Who owes answers, as the room shows it: `/panel/sala/dane/odpowiedzi.csv`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, 'room.read')
  const { db, now, locale } = openPage(request)
  if (tableName(params.file) !== 'odpowiedzi') throw notFound()
  const rows = await owedByUnit(db, now)
  return tableFile(params.file ?? '', {
    csv: () => owedCsv(rows, locale),
    json: () => ({ owed: rows }),
  })
}
