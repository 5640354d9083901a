import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import sharp from 'sharp'

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

export const heading = (level: 1 | 2 | 3, text: string) =>
  new Paragraph({ text, heading: LEVELS[level - 1] })
export const paragraph = (...runs: (string | NonNullable<ParagraphRuns>[number])[]) =>
  new Paragraph({ children: runs.map((run) => (typeof run === 'string' ? new TextRun(run) : run)) })
type ParagraphRuns = Exclude<ConstructorParameters<typeof Paragraph>[0], string>['children']
export const bold = (text: string) => new TextRun({ text, bold: true })
export const italic = (text: string) => new TextRun({ text, italics: true })
export const link = (text: string, url: string) =>
  new ExternalHyperlink({ link: url, children: [new TextRun(text)] })
export const note = (id: number) => new FootnoteReferenceRun(id)
export const bullet = (text: string, level = 0) => new Paragraph({ text, bullet: { level } })
export const numbered = (text: string, level = 0) =>
  new Paragraph({ text, numbering: { reference: 'numbers', level } })
export const picture = (data: Uint8Array, alt = '', type: 'png' | 'jpg' | 'gif' = 'png') =>
  new Paragraph({
    children: [
      new ImageRun({
        type,
        data,
        transformation: { width: 100, height: 50 },
        altText: { name: 'obraz', description: alt, title: '' },
      }),
    ],
  })

export function table(
  rows: readonly (readonly (string | { text: string; columnSpan?: number; rowSpan?: number })[])[],
) {
  return new Table({
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cells.map((cell) => {
            const { text, ...spans } = typeof cell === 'string' ? { text: cell } : cell
            return new TableCell({ ...spans, children: [new Paragraph(text)] })
          }),
        }),
    ),
  })
}

type MadeDocx = {
  footnotes?: Record<number, string>
  headers?: ISectionOptions['headers']
}

/** A sound DOCX, as Word would write it. */
export async function makeDocx(
  children: readonly FileChild[],
  { footnotes = {}, headers }: MadeDocx = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [0, 1, 2].map((level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${level + 1}.`,
          })),
        },
      ],
    },
    footnotes: Object.fromEntries(
      Object.entries(footnotes).map(([id, text]) => [id, { children: [new Paragraph(text)] }]),
    ),
    sections: [{ headers, children: [...children] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** The same file with parts changed by hand: `null` takes one out. */
export function changeDocx(
  docx: Uint8Array,
  change: Record<string, ((text: string) => string) | Uint8Array | null>,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(docx)
  for (const [name, to] of Object.entries(change)) {
    if (to === null) delete parts[name]
    else if (typeof to !== 'function') parts[name] = new Uint8Array(to)
    else parts[name] = strToU8(to(strFromU8(parts[name] ?? new Uint8Array())))
  }
  return new Uint8Array(zipSync(parts))
}

const DOCUMENT_XML = 'word/document.xml'

/** Puts raw WordprocessingML at the end of the text. */
export function withXml(docx: Uint8Array, xml: string): Uint8Array<ArrayBuffer> {
  return changeDocx(docx, {
    [DOCUMENT_XML]: (text) => text.replace(/(<w:sectPr|<\/w:body>)/, `${xml}$1`),
  })
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** What somebody else may send as a DOCX. */
export async function badDocx() {
  const sound = await makeDocx([heading(1, 'Diagnoza'), paragraph('Akapit.')])
  const types = '[Content_Types].xml'
  const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`,
  ).join('')}]>`
  const outside = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
  const big = bomb(sound, 100)
  const withFront = (front: string) =>
    changeDocx(sound, {
      [DOCUMENT_XML]: (text) =>
        `${front}${text.replace(/^<\?xml[^>]*\?>/, '').replace('Akapit.', '&j;&e;')}`,
    })
  return {
    empty: new Uint8Array(),
    cut: sound.slice(0, sound.length / 2),
    noZip: strToU8('PK nie, to zwykły tekst'),
    noDocument: changeDocx(sound, { [DOCUMENT_XML]: null }),
    noTypes: changeDocx(sound, { [types]: null }),
    brokenXml: changeDocx(sound, { [DOCUMENT_XML]: (text) => text.replace('</w:body>', '') }),
    password: new Uint8Array([
      ...OLE,
      ...new Uint8Array(600),
      ...Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    oldWord: new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(900),
    ]),
    macro: changeDocx(sound, { 'word/vbaProject.bin': strToU8('Sub AutoOpen()') }),
    macroType: changeDocx(sound, {
      [types]: (text) =>
        text.replaceAll(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
    }),
    laughs: withFront(laughs),
    outside: withFront(outside),
    bomb: big,
    manySmall: changeDocx(
      sound,
      Object.fromEntries(
        Array.from({ length: 2_100 }, (_, i) => [`word/media/${i}.png`, new Uint8Array(1)]),
      ),
    ),
    lyingBomb: lie(big),
    pdf: strToU8('%PDF-1.7\n'),
    odt: new Uint8Array(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })),
    rtf: strToU8('{\\rtf1 Tekst}'),
    spreadsheet: changeDocx(sound, {
      [types]: (text) => text.replaceAll('wordprocessingml', 'spreadsheetml'),
    }),
    deep: changeDocx(sound, {
      [DOCUMENT_XML]: (text) =>
        text
          .replace('<w:body>', `<w:body>${'<w:sdt><w:sdtContent>'.repeat(20_000)}`)
          .replace('</w:body>', `${'</w:sdtContent></w:sdt>'.repeat(20_000)}</w:body>`),
    }),
  }
}

function bomb(sound: Uint8Array, mebibytes: number): Uint8Array<ArrayBuffer> {
  return changeDocx(sound, { 'word/media/image1.png': new Uint8Array(mebibytes * 1024 * 1024) })
}

/** The same archive, whose headers say that its largest part unpacks to ten bytes. */
function lie(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const lying = Buffer.from(zip)
  const name = 'word/media/image1.png'
  for (let at = lying.indexOf(name); at >= 0; at = lying.indexOf(name, at + 1)) {
    if (lying.readUInt32LE(at - 30) === 0x04034b50) lying.writeUInt32LE(10, at - 8)
    if (at >= 46 && lying.readUInt32LE(at - 46) === 0x02014b50) lying.writeUInt32LE(10, at - 22)
  }
  return new Uint8Array(lying)
}

export function makePng(width = 40, height = 20): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#0b3b2e' } })
    .png()
    .toBuffer()
}
