import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'
import { Unzip, UnzipInflate } from 'fflate'
import { breather } from '../imports/breather.ts'

/** So much is read at once. Its text is packed a hundredfold: a small piece of the file is a large one of the document. */
const PIECE = 1_024
const DOCUMENT = 'word/document.xml'
const ROW_END = '</w:tr>'

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
 * far as they are known. Unpacked piece by piece; the whole would take as much as the report itself.
 */
export async function numbersInDocx(
  docx: Uint8Array,
  known: ReadonlySet<string>,
): Promise<string[]> {
  const numbers: string[] = []
  let waiting = ''
  const unzip = new Unzip((file) => {
    if (file.name !== DOCUMENT) return
    file.ondata = (error, chunk) => {
      if (error) throw error
      // Numbers are ASCII: as Latin 1 no sign is cut in two.
      const rows = (waiting + Buffer.from(chunk).toString('latin1')).split(ROW_END)
      waiting = rows.pop() ?? ''
      for (const row of rows) {
        const words = firstWords(row)
        if (known.has(words)) numbers.push(words)
      }
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  const breathe = breather()
  for (let from = 0; from < docx.length; from += PIECE) {
    unzip.push(docx.subarray(from, from + PIECE), from + PIECE >= docx.length)
    await breathe()
  }
  return numbers
}

function firstWords(row: string): string {
  const cells = row.slice(row.lastIndexOf('<w:tr>'))
  return /<w:t(?: [^>]*)?>([^<]*)</.exec(cells)?.[1] ?? ''
}
