import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'
import yauzl from 'yauzl'
import { breather } from '../imports/breather.ts'

const DOCUMENT = 'word/document.xml'
const ROW = '<w:tr>'
const ROW_END = '</w:tr>'
const FIRST_WORDS = /<w:t(?: [^>]*)?>([^<]*)</g

/** The numbers of submissions of a gzipped CSV, as a program reads them. */
export async function numbersInCsv(csv: Buffer): Promise<string[]> {
  const numbers: string[] = []
  const records = Readable.from([csv])
    .pipe(createGunzip())
    .pipe(parse({ delimiter: ';', bom: true, columns: true }))
  for await (const record of records as AsyncIterable<{ numer: string }>) numbers.push(record.numer)
  return numbers
}

/**
 * The numbers of submissions of a DOCX: the words of the first cell of each row of its tables, as
 * far as they are known. Read as a stream; the whole would take as much memory as the report itself.
 */
export async function numbersInDocx(docx: Buffer, known: ReadonlySet<string>): Promise<string[]> {
  const numbers: string[] = []
  const breathe = breather()
  let waiting = ''
  for await (const chunk of await openDocument(docx)) {
    // Numbers are ASCII: as Latin 1 no sign is cut in two.
    waiting += (chunk as Buffer).toString('latin1')
    let from = 0
    for (let end = waiting.indexOf(ROW_END); end >= 0; end = waiting.indexOf(ROW_END, from)) {
      const words = firstWords(waiting, from, end)
      if (known.has(words)) numbers.push(words)
      from = end + ROW_END.length
    }
    waiting = waiting.slice(from)
    await breathe()
  }
  return numbers
}

async function openDocument(docx: Buffer): Promise<Readable> {
  const zip = await yauzl.fromBufferPromise(docx, { lazyEntries: true })
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === DOCUMENT) return zip.openReadStreamPromise(entry)
  }
  throw new Error(`a report without ${DOCUMENT}`)
}

/** Of the row that ends here: what stands between the first `<w:t>` and its end. */
function firstWords(xml: string, from: number, end: number): string {
  FIRST_WORDS.lastIndex = Math.max(xml.lastIndexOf(ROW, end), from)
  const found = FIRST_WORDS.exec(xml)
  return found && found.index < end ? (found[1] ?? '') : ''
}
