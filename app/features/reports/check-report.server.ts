import { breather } from '../imports/breather.ts'
import { findPersonalData } from '../moderation/personal-data.ts'
import type { FindingKind } from '../moderation/personal-data-finding.ts'
import { LONG_JUSTIFICATION, type ReportChecks, type Some } from './check-report.ts'
import { numbersInCsv, numbersInDocx } from './numbers-in-files.server.ts'
import type { Snapshot } from './snapshot.ts'
import type { ReportRow } from './snapshot-rows.ts'

const NAMED = 20

/** The files are opened again as their reader would, not asked of who made them. */
export async function checkReport(
  snapshot: Snapshot,
  made: { pages: readonly (readonly { number: string }[])[]; csv: Buffer; docx: Buffer },
): Promise<ReportChecks> {
  const rows = [...snapshot.rows, ...snapshot.late]
  const expected = [...rows, ...snapshot.apart].map((row) => row.number)
  const found = {
    page: made.pages.flat().map((row) => row.number),
    csv: await numbersInCsv(made.csv),
    docx: await numbersInDocx(made.docx, new Set(expected)),
  }
  const wanted = expected.toSorted().join(' ')
  return {
    inTables: rows.length,
    withoutPosition: some(rows.filter((row) => !row.position).map((row) => row.number)),
    numbers: {
      snapshot: expected.length,
      page: found.page.length,
      csv: found.csv.length,
      docx: found.docx.length,
      same: Object.values(found).every((numbers) => numbers.toSorted().join(' ') === wanted),
    },
    longJustifications: some(longOnes(rows)),
    personalData: some(await withPersonalData(snapshot, rows)),
  }
}

/** One answer to many is one text: it is named by the first number that has it. */
function longOnes(rows: readonly ReportRow[]): { number: string; length: number }[] {
  const seen = new Set<string>()
  return rows.flatMap(({ number, position }) => {
    const text = position?.justification ?? ''
    if (text.length <= LONG_JUSTIFICATION || seen.has(text)) return []
    seen.add(text)
    return [{ number, length: text.length }]
  })
}

async function withPersonalData(
  snapshot: Snapshot,
  rows: readonly ReportRow[],
): Promise<{ number: string; kinds: FindingKind[] }[]> {
  const breathe = breather()
  // Answers and quoted wordings stand in many rows and are looked through once.
  const known = new Map<string, FindingKind[]>()
  const kindsIn = (text: string | null | undefined) => {
    if (!text) return []
    const found = known.get(text) ?? findPersonalData(text).map((finding) => finding.kind)
    known.set(text, found)
    return found
  }
  const own = [snapshot.consultation.summary, snapshot.correction?.note].flatMap(kindsIn)
  const found = own.length > 0 ? [{ number: '', kinds: [...new Set(own)] }] : []
  for (const row of rows) {
    const kinds = wordsOf(row).flatMap(kindsIn)
    if (kinds.length > 0) found.push({ number: row.number, kinds: [...new Set(kinds)] })
    await breathe()
  }
  return found
}

function wordsOf({ title, remark, proposal, justification, author, place, position }: ReportRow) {
  return [
    title,
    remark,
    proposal,
    justification,
    author.organisation,
    place?.named,
    position?.summary,
    position?.justification,
    position?.whatChanges,
    position?.whatStays,
    position?.exception,
  ]
}

function some<Item>(all: readonly Item[]): Some<Item> {
  return { count: all.length, items: all.slice(0, NAMED) }
}
