import { strToU8, strFromU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import { breather, type Breathe } from '../imports/breather.ts'
import { chunksOf } from './chunks.ts'
import { describeReport } from './describe-report.server.ts'
import { describeRows } from './describe-rows.server.ts'
import { docxSkeleton, rowsMarker } from './docx-skeleton.server.ts'
import { rowXml } from './docx-xml.ts'
import { LISTS, type ListName, type Snapshot } from './snapshot.ts'

const DOCUMENT = 'word/document.xml'
/** Who says it, in the properties of the file: an office, never a person. */
const OFFICE = 'Urząd Miasta Kielce'
const ROWS_AT_ONCE = 10
/** Zip files know wall time only: the same fields in whatever zone this runs. */
const FIXED_TIME = new Date(2026, 0, 1)

/**
 * The report as a DOCX with real headings and header rows. The same snapshot gives the same bytes:
 * the dates in it are those of the snapshot, the entries stand in one order at one time.
 */
export async function reportDocx(
  snapshot: Snapshot,
  onProgress?: (done: number, total: number) => Promise<void>,
): Promise<Buffer> {
  const text = describeReport(snapshot)
  const skeleton = unzipSync(await docxSkeleton(text, OFFICE))
  const entries = new Map(Object.entries(skeleton))
  const core = entries.get('docProps/core.xml')
  if (core) entries.set('docProps/core.xml', strToU8(datedAs(strFromU8(core), snapshot.takenAt)))
  const widths = new Map(
    text.sections
      .flatMap((section) => section.blocks)
      .flatMap((block) => (block.kind === 'long' ? [[block.list, block.widths] as const] : [])),
  )
  const pieces = documentPieces(
    strFromU8(entries.get(DOCUMENT) ?? new Uint8Array()),
    snapshot,
    widths,
  )
  return zipInOrder(entries, pieces, breather(), async (pushed) => {
    await onProgress?.(pushed, totalRows(snapshot))
  })
}

export function totalRows(snapshot: Snapshot): number {
  return LISTS.reduce((sum, list) => sum + snapshot[list].length, 0)
}

/** When it was made and changed last: both are the moment of the snapshot, to the second as Word writes it. */
function datedAs(core: string, instant: string): string {
  const second = `${instant.slice(0, 19)}Z`
  return core.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${second}`)
}

type Piece = { xml: string; rows: number }

/** The document around its long tables, and their rows a few at a time. */
function* documentPieces(
  xml: string,
  snapshot: Snapshot,
  widths: ReadonlyMap<ListName, readonly number[]>,
): Generator<Piece> {
  let rest = xml
  for (const list of LISTS) {
    const columns = widths.get(list)
    const at = rest.indexOf(`>${rowsMarker(list)}</w:t>`)
    if (!columns || at < 0) continue
    yield { xml: rest.slice(0, rest.lastIndexOf('<w:tr>', at)), rows: 0 }
    yield* rowPieces(list, snapshot, columns)
    const end = rest.indexOf('</w:tr>', at)
    rest = rest.slice(end + '</w:tr>'.length)
  }
  yield { xml: rest, rows: 0 }
}

function* rowPieces(
  list: ListName,
  snapshot: Snapshot,
  widths: readonly number[],
): Generator<Piece> {
  for (const chunk of chunksOf<Snapshot[ListName][number]>(snapshot[list], ROWS_AT_ONCE)) {
    const rows = describeRows(list, chunk as Snapshot[typeof list], snapshot)
    yield { xml: rows.map((row) => rowXml(row, widths)).join(''), rows: rows.length }
  }
}

async function zipInOrder(
  entries: ReadonlyMap<string, Uint8Array>,
  document: Iterable<Piece>,
  breathe: Breathe,
  onRows: (rows: number) => Promise<void>,
): Promise<Buffer> {
  const zipped: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    zipped.push(chunk)
  })
  let rows = 0
  for (const name of [...entries.keys()].toSorted()) {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = FIXED_TIME
    zip.add(entry)
    if (name === DOCUMENT) {
      for (const piece of document) {
        entry.push(strToU8(piece.xml))
        rows += piece.rows
        if (piece.rows > 0) await onRows(rows)
        await breathe()
      }
      entry.push(new Uint8Array(), true)
    } else entry.push(entries.get(name) ?? new Uint8Array(), true)
  }
  zip.end()
  return Buffer.concat(zipped)
}
