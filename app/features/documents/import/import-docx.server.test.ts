import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import {
  badDocx,
  bold,
  bullet,
  changeDocx,
  heading,
  italic,
  link,
  makeDocx,
  makePng,
  note,
  numbered,
  paragraph,
  picture,
  table,
  withXml,
} from '#tests/support/docx.ts'
import { cellsOf } from '../block.ts'
import { importDocument } from './import-document.server.ts'
import type { ImportedDocument, ImportRefusal } from './imported-document.ts'

const TYPOGRAPHY = 'Zażółć gęślą jaźń – „cytat”, 5\u00a0% i co\u00adraz; § 3 ust.\u00a02 … ½ ‑ ’ ÷'

async function read(bytes: Uint8Array, name = 'projekt.docx'): Promise<ImportedDocument> {
  const done = await importDocument(bytes, name)
  if (!done.ok) throw new Error(done.refusal)
  return done.value
}
const finding = (document: ImportedDocument, kind: string) =>
  document.findings.find((each) => each.kind === kind)

test('headings, paragraphs, lists, tables and footnotes become blocks with numbers', async () => {
  const { blocks, findings } = await read(
    await makeDocx(
      [
        heading(1, 'Miasto'),
        paragraph(TYPOGRAPHY, note(1)),
        heading(2, 'Usługi'),
        bullet('pierwszy'),
        bullet('głębiej', 1),
        numbered('raz'),
        numbered('dwa'),
        table([
          ['Rok', 'Wartość'],
          ['2024', '7|8'],
        ]),
        heading(1, 'Koniec'),
      ],
      { footnotes: { 1: 'Źródło: badania z 2017 r.' } },
    ),
  )
  expect(blocks.map(({ kind, level, number, text }) => ({ kind, level, number, text }))).toEqual([
    { kind: 'heading', level: 1, number: '1', text: 'Miasto' },
    { kind: 'paragraph', level: 0, number: '1.0.1', text: TYPOGRAPHY },
    { kind: 'heading', level: 2, number: '1.1', text: 'Usługi' },
    { kind: 'item', level: 0, number: '1.1.1', text: 'pierwszy' },
    { kind: 'item', level: 1, number: '1.1.2', text: 'głębiej' },
    { kind: 'item', level: 10, number: '1.1.3', text: 'raz' },
    { kind: 'item', level: 10, number: '1.1.4', text: 'dwa' },
    {
      kind: 'table',
      level: 0,
      number: '1.1.5',
      text: String.raw`Rok | Wartość` + '\n' + String.raw`2024 | 7\|8`,
    },
    { kind: 'heading', level: 1, number: '2', text: 'Koniec' },
    { kind: 'footnote', level: 0, number: '1', text: 'Źródło: badania z 2017 r.' },
  ])
  expect(blocks[1]?.spans).toEqual([{ text: TYPOGRAPHY, note: '1' }])
  expect(findings).toEqual([])
})

test('bold, italic and links are spans; links to anything but the web, mail and telephone are words', async () => {
  const { blocks, findings } = await read(
    await makeDocx([
      paragraph(
        'Miasto ',
        bold('rośnie'),
        ' i ',
        italic('żyje'),
        ': ',
        link('BIP', 'https://bip.kielce.eu/'),
      ),
      paragraph(
        link('pułapka', 'javascript:alert(1)'),
        ' i ',
        link('plik', 'file:///c:/tajne.doc'),
      ),
    ]),
  )
  expect(blocks[0]).toMatchObject({
    text: 'Miasto rośnie i żyje: BIP',
    spans: [
      { text: 'Miasto ' },
      { text: 'rośnie', bold: true },
      { text: ' i ' },
      { text: 'żyje', italic: true },
      { text: ': ' },
      { text: 'BIP', href: 'https://bip.kielce.eu/' },
    ],
  })
  expect(blocks[1]).toMatchObject({ text: 'pułapka i plik', spans: null })
  expect(findings).toContainEqual({
    kind: 'unsafeLinks',
    count: 2,
    quotes: ['pułapka', 'plik'],
  })
})

test('merged cells stand in every place they covered', async () => {
  const document = await read(
    await makeDocx([
      paragraph('Tabela'),
      table([
        ['Obszar', { text: 'Lata', columnSpan: 2 }],
        [{ text: 'Społeczeństwo', rowSpan: 2 }, 'a', 'b'],
        ['c', 'd'],
      ]),
    ]),
  )
  expect(cellsOf(document.blocks[1]?.text ?? '')).toEqual([
    ['Obszar', 'Lata', 'Lata'],
    ['Społeczeństwo', 'a', 'b'],
    ['Społeczeństwo', 'c', 'd'],
  ])
  expect(finding(document, 'mergedCells')).toMatchObject({
    count: 2,
    quotes: ['Lata', 'Społeczeństwo'],
  })
})

test('pictures are made anew: nothing but pixels is left of them', async () => {
  const photo = await sharp({
    create: { width: 3000, height: 1500, channels: 3, background: '#fff' },
  })
    .jpeg()
    .withExif({
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 52/1 0/1' },
      IFD0: { Artist: 'Jan Kowalski' },
    })
    .toBuffer()
  expect(photo.includes('Jan Kowalski')).toBe(true)
  const document = await read(
    await makeDocx([
      paragraph('Zdjęcie'),
      picture(photo, 'Rynek w Kielcach', 'jpg'),
      picture(await makePng(), 'Obraz zawierający drzewo\n\nOpis wygenerowany automatycznie'),
      picture(Buffer.from('GIF89a\u0001\u0000'), 'Animacja', 'gif'),
    ]),
  )
  const [, first, second] = document.blocks
  expect(first).toMatchObject({ kind: 'image', text: 'Rynek w Kielcach' })
  expect(second, 'what Word guessed is no alternative text').toMatchObject({
    kind: 'image',
    text: '',
  })
  expect(document.images.map((image) => image.hash)).toEqual([first?.fileHash, second?.fileHash])
  const [made] = document.images
  expect(made).toMatchObject({ mime: 'image/jpeg', width: 1600, height: 800 })
  expect(Buffer.from(made?.content ?? []).includes('Jan Kowalski')).toBe(false)
  expect((await sharp(made?.content).metadata()).exif).toBeUndefined()
  expect(finding(document, 'images')).toMatchObject({ count: 1, quotes: ['Animacja'] })
})

const R = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

test('what Word hides, tracks or draws is told, with its words', async () => {
  const sound = await makeDocx([heading(1, 'A'), paragraph('Akapit.')])
  const document = await read(
    withXml(
      sound,
      `<w:p>${R('Widać')}${R('tajna notatka', '<w:vanish/>')}${R(' i m')}${R('2', '<w:vertAlign w:val="superscript"/>')}${R(' PM')}${R('2,5', '<w:vertAlign w:val="subscript"/>')}${R(' stare', '<w:strike/>')}</w:p>
      <w:p><w:ins w:id="1" w:author="x">${R('dodane')}</w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>skreślone</w:delText></w:r></w:del></w:p>
      <w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>a=b</m:t></m:r></m:oMath></w:p>
      <w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p>${R('z ramki')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>
      <w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${R('1 Diagnoza 7')}</w:p>`,
    ),
  )
  const texts = document.blocks.map((block) => block.text)
  expect(texts).toEqual(['A', 'Akapit.', 'Widać i m² PM2,5 stare', 'dodane', 'z ramki'])
  const quoted = Object.fromEntries(document.findings.map((each) => [each.kind, each.quotes[0]]))
  expect(quoted).toEqual({
    hiddenText: 'tajna notatka',
    lowered: '2,5',
    struck: 'stare',
    insertions: 'dodane',
    deletions: 'skreślone',
    equations: 'a=b',
    textBoxes: 'z ramki',
    contentsList: '1 Diagnoza 7',
  })
})

test('headings of styles that the office made itself are found by what they are built on', async () => {
  const sound = await makeDocx([paragraph('Akapit.')])
  const styled = changeDocx(sound, {
    'word/styles.xml': (text) =>
      text.replace(
        '</w:styles>',
        '<w:style w:type="paragraph" w:styleId="Dzial"><w:name w:val="Dział UM"/><w:basedOn w:val="Heading2"/></w:style><w:style w:type="paragraph" w:styleId="Konspekt"><w:name w:val="Konspekt"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style></w:styles>',
      ),
  })
  const p = (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${R(text)}</w:p>`
  const document = await read(withXml(styled, p('Dzial', 'Jeden') + p('Konspekt', 'Dwa')))
  expect(document.blocks.slice(1)).toMatchObject([
    { kind: 'heading', level: 2, text: 'Jeden' },
    { kind: 'heading', level: 3, text: 'Dwa' },
  ])
})

let bad: Awaited<ReturnType<typeof badDocx>>
beforeAll(async () => {
  bad = await badDocx()
})

test.each<[keyof Awaited<ReturnType<typeof badDocx>>, ImportRefusal]>([
  ['empty', 'empty'],
  ['cut', 'broken'],
  ['noZip', 'broken'],
  ['noDocument', 'broken'],
  ['noTypes', 'broken'],
  ['brokenXml', 'broken'],
  ['password', 'password'],
  ['oldWord', 'oldWord'],
  ['macro', 'macro'],
  ['macroType', 'macro'],
  ['laughs', 'entities'],
  ['outside', 'entities'],
  ['bomb', 'bomb'],
  ['lyingBomb', 'broken'],
  ['manySmall', 'bomb'],
  ['pdf', 'pdf'],
  ['odt', 'odt'],
  ['rtf', 'rtf'],
  ['spreadsheet', 'otherOffice'],
  ['deep', 'tooHard'],
])('%s: refused as %s, at once', async (name, refusal) => {
  const started = performance.now()
  const before = process.memoryUsage.rss()
  expect(await importDocument(bad[name], 'projekt.docx')).toEqual({ ok: false, refusal })
  expect(performance.now() - started).toBeLessThan(5_000)
  expect((process.memoryUsage.rss() - before) / 1024 / 1024).toBeLessThan(150)
})

test('what holds no words, too many or too much is refused', async () => {
  const refusal = async (bytes: Uint8Array, name = 'a.docx') => {
    const done = await importDocument(bytes, name)
    return done.ok ? 'ok' : done.refusal
  }
  expect(await refusal(await makeDocx([paragraph(' ')]))).toBe('noText')
  expect(await refusal(new Uint8Array(16 * 1024 * 1024))).toBe('tooLarge')
  expect(await refusal(Buffer.from('# A\n\n'.repeat(4_001)), 'a.md')).toBe('tooManyBlocks')
  expect(await refusal(Buffer.from([0x5a, 0xbf, 0xf3, 0x77]), 'a.md')).toBe('notUtf8')
  expect(await refusal(Buffer.from('obojętnie'), 'a.exe')).toBe('unknownType')
})
