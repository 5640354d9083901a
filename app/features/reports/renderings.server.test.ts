import { parse } from 'csv-parse/sync'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { madeUpRow, madeUpSnapshot } from '#tests/support/report-snapshot.ts'
import { checkReport } from './check-report.server.ts'
import { LONG_JUSTIFICATION } from './check-report.ts'
import { canonicalJson } from '../../lib/canonical-json.ts'
import { describeReport } from './describe-report.server.ts'
import { describeRows } from './describe-rows.server.ts'
import { gzipPieces } from './gzip-pieces.server.ts'
import { packSnapshot } from './pack-snapshot.server.ts'
import { CSV_COLUMNS, reportCsv } from './report-csv.server.ts'
import { reportDocx } from './report-docx.server.ts'
import { headOf, renderParts } from './report-parts.server.ts'
import type { Snapshot } from './snapshot.ts'
import type { ReportRow } from './snapshot-rows.ts'
import { tally } from './tally.ts'

const NAUGHTY = 'Zażółć <gęślą> & "jaźń" \u0001\uD800 „Ґ’є”\n=2+2'

function snapshotOf(rows: ReportRow[], over: Partial<Snapshot> = {}): Snapshot {
  const late = rows.filter((row) => row.isLate)
  const inTime = rows.filter((row) => !row.isLate)
  const counts = tally({ rows: inTime, late }, [], 0)
  return madeUpSnapshot(0, { rows: inTime, late, counts, ...over })
}

const textOf = (snapshot: Snapshot) => [...reportCsv(snapshot)].join('')
const csvOf = (snapshot: Snapshot) => gzipPieces(reportCsv(snapshot))

async function htmlOf(docx: Buffer): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: docx })).value
}

test('made twice from one snapshot, every file is the same to the byte', async () => {
  const snapshot = madeUpSnapshot(250)
  const first = { docx: await reportDocx(snapshot), csv: await csvOf(snapshot) }
  // Zip files and documents like to hold the time: it must have moved by the resolution of both.
  await new Promise((resolve) => setTimeout(resolve, 2_100))
  expect((await reportDocx(structuredClone(snapshot))).equals(first.docx)).toBe(true)
  expect((await csvOf(structuredClone(snapshot))).equals(first.csv)).toBe(true)
  expect((await packSnapshot(snapshot)).checksum).toBe((await packSnapshot(snapshot)).checksum)
  const text = canonicalJson(describeReport(headOf(snapshot)))
  expect(canonicalJson(describeReport(structuredClone(headOf(snapshot))))).toBe(text)
})

test('the DOCX has real headings, header rows, Polish and all rows', async () => {
  const snapshot = madeUpSnapshot(120)
  const html = await htmlOf(await reportDocx(snapshot))
  expect(html).toContain(
    '<h1>Sprawozdanie z przebiegu i wyników konsultacji: Ramowe Cele Strategiczne</h1>',
  )
  for (const section of describeReport(headOf(snapshot)).sections) {
    expect(html).toContain(`<h2>${section.title}</h2>`)
  }
  const table = html.split('<table>').find((each) => each.includes('Treść uwagi')) ?? ''
  const [head = '', body = ''] = table.split('</thead>')
  expect(head.match(/<th>/g)).toHaveLength(6)
  const rows = [...body.split('</table>')[0]!.matchAll(/<tr>(.*?)<\/tr>/g)].map(
    ([, row = '']) => row,
  )
  expect(rows).toHaveLength(120)
  for (const [index, row] of snapshot.rows.entries()) {
    const words = rows[index]?.replaceAll(/<[^>]+>/g, ' ') ?? ''
    expect(words).toContain(row.number)
    expect(words).toContain(row.remark)
    expect(words).toContain(row.position?.justification)
    expect(words).toContain(row.place?.part)
    if (row.proposal) expect(words).toContain(row.proposal)
  }
  expect(body).toContain('Zażółć gęślą jaźń')
})

test('the DOCX says its title, its language, and repeats its header rows', async () => {
  const { unzipSync, strFromU8 } = await import('fflate')
  const files = unzipSync(await reportDocx(madeUpSnapshot(3)))
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  expect(read('docProps/core.xml')).toContain('<dc:title>Sprawozdanie z przebiegu')
  expect(read('docProps/core.xml')).toContain('2026-11-23T08:15:00Z')
  expect(read('word/styles.xml')).toContain('w:val="pl-PL"')
  const document = read('word/document.xml')
  const tables = document.split('<w:tbl>').slice(1)
  expect(tables.length).toBeGreaterThan(4)
  for (const table of tables) expect(table).toMatch(/<w:tr><w:trPr>[^]*?<w:tblHeader\/>/)
  expect(document).not.toContain('wiersze:')
  expect(Object.keys(files)).toEqual(Object.keys(files).toSorted())
})

test('the CSV gives back every word as it is in the snapshot', async () => {
  const snapshot = snapshotOf([
    madeUpRow(1),
    madeUpRow(2, { isLate: true, mergedInto: 'IK-2026-00001' }),
    madeUpRow(3, { remark: NAUGHTY.toWellFormed(), position: null, locale: 'uk' }),
  ])
  const csv = textOf(snapshot)
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const records: Record<string, string>[] = parse(csv, { delimiter: ';', bom: true, columns: true })
  expect(Object.keys(records[0] ?? {})).toEqual([...CSV_COLUMNS])
  for (const [index, row] of [...snapshot.rows, ...snapshot.late]
    .toSorted((a, b) => (a.number < b.number ? -1 : 1))
    .entries()) {
    expect(records[index]).toMatchObject({
      numer: row.number,
      data_wplywu: '2026-07-14',
      uwaga: row.remark,
      proponowane_brzmienie: row.proposal ?? '',
      dotychczasowe_brzmienie: row.currentWording,
      czesc: row.place?.part,
      stanowisko_kod: row.position?.code ?? '',
      uzasadnienie_stanowiska: row.position?.justification ?? '',
      po_terminie: row.isLate ? 'tak' : 'nie',
      polaczono_z: row.mergedInto ?? '',
    })
  }
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'a cell that begins with %j is no formula',
  async (remark) => {
    const csv = textOf(snapshotOf([madeUpRow(1, { remark })]))
    expect(csv).toContain(`"'${remark}"`)
  },
)

test('signs that files cannot hold are left out, the rest stays', async () => {
  const snapshot = snapshotOf([madeUpRow(1, { remark: NAUGHTY })], {
    consultation: { ...madeUpSnapshot(0).consultation, title: NAUGHTY, subject: NAUGHTY },
  })
  const html = await htmlOf(await reportDocx(snapshot))
  expect(html).toContain('Zażółć &lt;gęślą&gt; &amp; "jaźń" \uFFFD „Ґ’є”<br />=2+2')
})

test('words that look like our own marks are words', async () => {
  const snapshot = snapshotOf([madeUpRow(1)], {
    consultation: {
      ...madeUpSnapshot(0).consultation,
      subject: 'Tabela wiersze:rows i wiersze:late',
    },
  })
  const html = await htmlOf(await reportDocx(snapshot))
  expect(html).toContain('Tabela wiersze:rows i wiersze:late')
  expect(html).toContain('IK-2026-00001')
})

test('an empty consultation has a report too', async () => {
  const parts = await renderParts(madeUpSnapshot(0))
  expect(parts.map((part) => part.name)).toEqual(['head', 'csv', 'docx', 'checks'])
  const docx = parts.find((part) => part.name === 'docx')?.content ?? Buffer.alloc(0)
  expect(await htmlOf(docx)).toContain('W terminie nie wpłynęła żadna uwaga.')
})

test('another position than the common one is reasoned by its own text, once, in every file', async () => {
  const position = madeUpRow(1).position
  if (!position) throw new Error('a made up row has a position')
  const own = 'Tu nie, bo jest za ciasno.'
  const alone = { code: 'rejected', summary: own, justification: null, whatChanges: null } as const
  const snapshot = snapshotOf([
    madeUpRow(1, { position: { ...position, ...alone }, changes: [] }),
    madeUpRow(2, { position: { ...position, exception: 'Zadzwonimy.' } }),
  ])
  const [first, second] = describeRows('rows', snapshot.rows, snapshot)
  expect(first?.cells[4]).toEqual([
    { text: 'Nie uwzględniono', code: 'rejected' },
    { label: 'Uzasadnienie', text: own },
    { text: position.unit, muted: true },
  ])
  expect(first?.cells[5]).toEqual([{ text: 'bez zmian', muted: true }])
  const texts = second?.cells[4]?.map((part) => part.text)
  expect(texts).toEqual(
    expect.arrayContaining([position.summary, 'Zadzwonimy.', position.justification]),
  )
  const html = await htmlOf(await reportDocx(snapshot))
  expect(html.split(own)).toHaveLength(2)
  const records: Record<string, string>[] = parse(textOf(snapshot), {
    delimiter: ';',
    bom: true,
    columns: true,
  })
  expect(records[0]).toMatchObject({
    stanowisko_w_skrocie: own,
    uzasadnienie_stanowiska: own,
    co_zmieniamy: '',
    czego_nie_zmieniamy: '',
  })
})

test('what has no position is counted as it is: some of it only waits', () => {
  const snapshot = snapshotOf([madeUpRow(1), madeUpRow(2, { position: null })])
  const { counts } = snapshot
  const words = (over: Partial<Snapshot['counts']>) =>
    JSON.stringify(describeReport(headOf({ ...snapshot, counts: { ...counts, ...over } })))
  const waiting = words({ apart: 7, awaiting: 2 })
  expect(waiting).toContain('Stanowiska dotyczą 1 zgłoszenia')
  expect(waiting).toContain(
    'Bez stanowiska: 7 zgłoszeń (rozdział 6), z tego 2 zgłoszenia czekają na moderację.',
  )
  expect(waiting).toContain('brakuje jeszcze stanowiska: 1 zgłoszenie.')
  expect(words({ apart: 7, awaiting: 0 })).toContain('Bez stanowiska: 7 zgłoszeń (rozdział 6).')
})

test('rows of the tables by area and goal add up', () => {
  const tableOf = (rows: ReportRow[]) =>
    describeReport(headOf(snapshotOf(rows)))
      .sections.flatMap((section) => section.blocks)
      .find((block) => block.kind === 'table' && block.caption === 'Obszary')
  const areas = tableOf([
    madeUpRow(1),
    madeUpRow(2, { position: null }),
    madeUpRow(3, { area: null }),
  ])
  if (areas?.kind !== 'table') throw new Error('there is a table by area')
  expect(areas.head.at(-1)).toBe('Bez stanowiska')
  for (const [, all, ...parts] of areas.rows) {
    expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBe(Number(all))
  }
  expect(areas.rows.map((row) => row.at(-1))).toEqual(['1', '0'])
  const answered = tableOf([madeUpRow(1)])
  expect(answered?.kind === 'table' && answered.head).not.toContain('Bez stanowiska')
})

test('a published version is called so, not open for remarks', () => {
  const version = { number: 1, state: 'published', publishedAt: null, note: null } as const
  const document = {
    slug: 'p',
    title: 'Projekt',
    kind: 'action_plan',
    versions: [version],
  } as const
  const snapshot = madeUpSnapshot(0, { documents: [{ ...document, versions: [version] }] })
  const words = JSON.stringify(describeReport(headOf(snapshot)))
  expect(words).toContain('"opublikowana"')
  expect(words).not.toContain('otwarta na uwagi')
})

test('what could stop a publication is found', async () => {
  const long = 'Długie zdanie. '.repeat(LONG_JUSTIFICATION / 15 + 1)
  const position = madeUpRow(1).position
  if (!position) throw new Error('a made up row has a position')
  const snapshot = snapshotOf([
    madeUpRow(1),
    madeUpRow(2, { position: null }),
    madeUpRow(3, { position: { ...position, justification: long } }),
    madeUpRow(4, { position: { ...position, justification: long } }),
    madeUpRow(5, { remark: 'Proszę dzwonić: 600 700 800.' }),
  ])
  const made = {
    pages: [snapshot.rows],
    csv: await csvOf(snapshot),
    docx: await reportDocx(snapshot),
  }
  expect(await checkReport(snapshot, made)).toEqual({
    inTables: 5,
    withoutPosition: { count: 1, items: ['IK-2026-00002'] },
    numbers: { snapshot: 5, page: 5, csv: 5, docx: 5, same: true },
    longJustifications: { count: 1, items: [{ number: 'IK-2026-00003', length: long.length }] },
    personalData: { count: 1, items: [{ number: 'IK-2026-00005', kinds: ['phone'] }] },
  })
})

test('a file that lost a row, or holds another, does not agree', async () => {
  const snapshot = madeUpSnapshot(3)
  const good = {
    pages: [snapshot.rows],
    csv: await csvOf(snapshot),
    docx: await reportDocx(snapshot),
  }
  const lost = await csvOf(madeUpSnapshot(2))
  expect((await checkReport(snapshot, { ...good, csv: lost })).numbers).toMatchObject({
    csv: 2,
    same: false,
  })
  const short = await reportDocx(madeUpSnapshot(2))
  expect((await checkReport(snapshot, { ...good, docx: short })).numbers).toMatchObject({
    docx: 2,
    same: false,
  })
  const [, ...fewer] = snapshot.rows
  expect((await checkReport(snapshot, { ...good, pages: [fewer] })).numbers.same).toBe(false)
})
