import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { ReportChecks } from './check-report.ts'
import { unpackJson, unpackSnapshot, unzipText } from './pack-snapshot.server.ts'
import { PAGE_ROWS, pagePart } from './report-parts.server.ts'
import type { ListName, ReportHead, ReportLists, Snapshot } from './snapshot.ts'

export async function readHead(db: Kysely<DB>, reportId: number): Promise<ReportHead> {
  return unpackJson<ReportHead>(await partOf(db, reportId, 'head'))
}

export async function readChecks(db: Kysely<DB>, reportId: number): Promise<ReportChecks> {
  return unpackJson<ReportChecks>(await partOf(db, reportId, 'checks'))
}

/** A page of a long list; nothing where there is no such page. */
export async function readPage<Name extends ListName>(
  db: Kysely<DB>,
  reportId: number,
  list: Name,
  page: number,
): Promise<ReportLists[Name]> {
  const row = await selectPart(db, reportId, pagePart(list, page))
  return row ? unpackJson<ReportLists[Name]>(row.content) : []
}

export function pagesOf(rows: number): number {
  return Math.ceil(rows / PAGE_ROWS)
}

export async function readCsv(db: Kysely<DB>, reportId: number): Promise<string> {
  return unzipText(await partOf(db, reportId, 'csv'))
}

export function readDocx(db: Kysely<DB>, reportId: number): Promise<Buffer> {
  return partOf(db, reportId, 'docx')
}

export async function readSnapshotJson(db: Kysely<DB>, reportId: number): Promise<string> {
  return unzipText(await readPacked(db, reportId))
}

export async function readSnapshot(db: Kysely<DB>, reportId: number): Promise<Snapshot> {
  return unpackSnapshot(await readPacked(db, reportId))
}

async function readPacked(db: Kysely<DB>, reportId: number): Promise<Buffer> {
  const { snapshot } = await db
    .selectFrom('consultation_report')
    .select('snapshot')
    .where('id', '=', reportId)
    .executeTakeFirstOrThrow()
  if (snapshot === null) throw new Error(`report ${reportId} has no snapshot`)
  return snapshot
}

async function partOf(db: Kysely<DB>, reportId: number, name: string): Promise<Buffer> {
  const row = await selectPart(db, reportId, name)
  if (!row) throw new Error(`report ${reportId} has no part ${name}`)
  return row.content
}

function selectPart(db: Kysely<DB>, reportId: number, name: string) {
  return db
    .selectFrom('report_part')
    .select('content')
    .where('report_id', '=', reportId)
    .where('name', '=', name)
    .executeTakeFirst()
}
