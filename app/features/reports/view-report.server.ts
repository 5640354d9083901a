import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { describeReport } from './describe-report.server.ts'
import { describeRows } from './describe-rows.server.ts'
import { pagesOf, readHead, readPage } from './read-report.server.ts'
import type { ReportText } from './report-model.ts'
import type { TablePage } from './report-tables.tsx'
import { LISTS, type ListName, type ReportHead } from './snapshot.ts'

export type ReportView = {
  text: ReportText
  tables: Partial<Record<ListName, TablePage>>
  /** Set on the later pages of a long table. */
  only: ListName | null
}
export type AskedPage = { list: ListName; page: number } | null

/** `?lista=rows&strona=2`; null for the report as a whole. Malformed is as if nothing was asked. */
export function askedPage(query: URLSearchParams): AskedPage {
  const list = LISTS.find((name) => name === query.get('lista'))
  const page = query.get('strona') ?? ''
  return list && /^[1-9]\d{0,5}$/.test(page) ? { list, page: Number(page) } : null
}

/** A report as its page shows it: the first page of each table, or one page of one. Null where there is no such page. */
export async function viewReport(
  db: Kysely<DB>,
  reportId: number,
  asked: AskedPage,
): Promise<ReportView | null> {
  const head = await readHead(db, reportId)
  const text = describeReport(head)
  if (asked && asked.page > 1) {
    const shown = await tablePage(db, reportId, head, asked)
    return shown && { text, tables: { [asked.list]: shown }, only: asked.list }
  }
  const tables: ReportView['tables'] = {}
  for (const list of LISTS) {
    const shown = await tablePage(db, reportId, head, { list, page: 1 })
    if (shown) tables[list] = shown
  }
  return { text, tables, only: null }
}

async function tablePage(
  db: Kysely<DB>,
  reportId: number,
  head: ReportHead,
  { list, page }: NonNullable<AskedPage>,
): Promise<TablePage | null> {
  const { counts } = head
  const sizes: Record<ListName, number> = {
    rows: counts.inTime,
    late: counts.late,
    apart: counts.apart,
    changes: counts.changes,
  }
  const pages = pagesOf(sizes[list])
  if (page > pages) return null
  return { rows: describeRows(list, await readPage(db, reportId, list, page), head), page, pages }
}
