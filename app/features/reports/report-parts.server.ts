import { checkReport } from './check-report.server.ts'
import { chunksOf } from './chunks.ts'
import { gzipPieces } from './gzip-pieces.server.ts'
import { packJson, packList } from './pack-snapshot.server.ts'
import { reportCsv } from './report-csv.server.ts'
import { reportDocx } from './report-docx.server.ts'
import { LISTS, type ListName, type ReportHead, type Snapshot } from './snapshot.ts'

/** Rows of a long table on one page of the site. */
export const PAGE_ROWS = 100

export type ReportPart = { name: string; content: Buffer }

export function pagePart(list: ListName, page: number): string {
  return `${list}-${page}`
}

/**
 * Everything that is read of a report later: its pages, its files, its checks. Made of the snapshot
 * alone, once, so that no reader waits for it and nobody reads the whole for a page of it.
 */
export async function renderParts(
  snapshot: Snapshot,
  onProgress?: (done: number, total: number) => Promise<void>,
): Promise<ReportPart[]> {
  const pages = LISTS.flatMap((list) =>
    chunksOf<Snapshot[ListName][number]>(snapshot[list], PAGE_ROWS).map((rows, index) => ({
      list,
      name: pagePart(list, index + 1),
      rows,
    })),
  )
  const csv = await gzipPieces(reportCsv(snapshot))
  const docx = await reportDocx(snapshot, onProgress)
  const checks = await checkReport(snapshot, {
    pages: pages.flatMap(({ rows }) => [rows.flatMap((row) => ('number' in row ? [row] : []))]),
    csv,
    docx,
  })
  const parts: ReportPart[] = [
    { name: 'head', content: await packJson(headOf(snapshot)) },
    { name: 'csv', content: csv },
    { name: 'docx', content: docx },
    { name: 'checks', content: await packJson(checks) },
  ]
  for (const { name, rows } of pages) parts.push({ name, content: await packList(rows) })
  return parts
}

/** The snapshot without its long lists. */
export function headOf(snapshot: Snapshot): ReportHead {
  const { rows: _rows, late: _late, apart: _apart, changes: _changes, ...head } = snapshot
  return head
}
