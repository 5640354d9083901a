import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { breather } from '../imports/breather.ts'
import { chunksOf } from './chunks.ts'
import { compareReports } from './correction.ts'
import { isInTable, listSubmissions, type ListedSubmission } from './list-submissions.server.ts'
import { countPeople } from './count-people.server.ts'
import { readApart } from './read-apart.server.ts'
import { readChanges } from './read-changes.server.ts'
import { readCircumstances } from './read-circumstances.server.ts'
import { readRows } from './read-rows.server.ts'
import { readVersions } from './read-versions.server.ts'
import type { Snapshot } from './snapshot.ts'
import type { ReportRow } from './snapshot-rows.ts'
import { tally } from './tally.ts'

const AT_ONCE = 250

export type TakeOptions = {
  number: number
  takenAt: Instant
  /** The published report that this one corrects, and what its reader is told of it. */
  corrects?: { snapshot: Snapshot; note: string } | null
  onProgress?: (done: number, total: number) => Promise<void>
}

/**
 * Freezes all that a report says. Read in pieces, so that a large consultation neither fills the
 * memory nor holds the database; each submission is read once, and every number is counted from
 * what was read.
 */
export async function takeSnapshot(
  db: Kysely<DB>,
  consultationId: number,
  { number, takenAt, corrects = null, onProgress }: TakeOptions,
): Promise<Snapshot> {
  const breathe = breather()
  const { documentIds, ...circumstances } = await readCircumstances(db, consultationId)
  const submissions = await listSubmissions(db, consultationId)
  const { documents, annexes, chapters } = await readVersions(db, documentIds, breathe)
  const { places, bySubmission } = await readChanges(db, consultationId)
  const inTable = submissions.filter(isInTable)
  const read: ReportRow[] = []
  for (const chunk of chunksOf(inTable, AT_ONCE)) {
    const ids = chunk.map((row) => row.id)
    read.push(...(await readRows(db, ids, { chapters, bySubmission })))
    await onProgress?.(read.length, inTable.length)
    await breathe()
  }
  const rows = read.filter((row) => !row.isLate)
  const late = read.filter((row) => row.isLate)
  const apart = await readApart(db, [
    ...submissions.filter((row) => !isInTable(row)),
    ...(await takenOutMeanwhile(db, consultationId, inTable, read)),
  ])
  if (read.length + apart.length !== submissions.length) {
    throw new Error(`consultation ${consultationId} changed while its report was made`)
  }
  const lists = {
    rows,
    late,
    apart: apart.map(({ author: _author, ...row }) => row),
    changes: places,
  }
  return {
    format: 1,
    number,
    takenAt,
    ...circumstances,
    people: await countPeople(db, consultationId),
    counts: tally({ rows, late }, apart, places.length),
    documents,
    annexes,
    correction: corrects ? compareReports(corrects.snapshot, lists, corrects.note) : null,
    ...lists,
  }
}

/** Hidden or withdrawn between the list and the reading: their words are not in the rows, their numbers stay. */
async function takenOutMeanwhile(
  db: Kysely<DB>,
  consultationId: number,
  inTable: readonly ListedSubmission[],
  read: readonly ReportRow[],
): Promise<ListedSubmission[]> {
  if (read.length === inTable.length) return []
  const known = new Set(read.map((row) => row.number))
  const gone = new Set(inTable.filter((row) => !known.has(row.reference)).map((row) => row.id))
  return (await listSubmissions(db, consultationId)).filter((row) => gone.has(row.id))
}
