import { expect, test } from 'vitest'
import { leastHolding } from '#tests/support/watch-holding.ts'
import type { Table } from './read-table.ts'
import { readTable } from './read-table.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function read(text: string, fileName = 'a.csv'): Promise<Table> {
  const table = await readTable(bytes(text), fileName)
  if (!table.ok) throw new Error(table.refusal)
  return table.value
}

async function refusal(file: Uint8Array, fileName = 'a.csv'): Promise<string> {
  const table = await readTable(file, fileName)
  return table.ok ? 'read' : table.refusal
}

test('semicolons, commas and tabs are told apart, with and without a byte order mark', async () => {
  for (const mark of ['', '\uFEFF']) {
    for (const separator of [';', ',', '\t']) {
      const table = await read(`${mark}tytuł${separator}treść\nA${separator}B\n`)
      expect(table.columns).toEqual(['tytuł', 'treść'])
      expect(table.rows).toEqual([{ line: 2, cells: ['A', 'B'] }])
    }
  }
})

test('texts arrive as they stand: blanks, line breaks, quotes and separators', async () => {
  const table = await read(
    'tytuł;treść\r\n"  a ";"jeden\r\ndwa\n\n""trzy""; cztery"\r\n b ;\tc \r\n',
  )
  expect(table.rows).toEqual([
    { line: 2, cells: ['  a ', 'jeden\r\ndwa\n\n"trzy"; cztery'] },
    { line: 6, cells: [' b ', '\tc '] },
  ])
})

test('a broken row costs itself only, and is found by its line', async () => {
  const table = await read(
    [
      'a;b',
      '1;ok',
      '2;x "y" z',
      '3;ok',
      '"4"x;y',
      '5;ok',
      '6;"nigdy nie zamknięty',
      '7;ok',
      '8;za;dużo',
      '9',
      '10;ok',
    ].join('\n'),
  )
  const problems = table.rows.filter((row) => row.problem).map((row) => [row.line, row.problem])
  expect(problems).toEqual([
    [3, { code: 'brokenQuotes' }],
    [5, { code: 'brokenQuotes' }],
    [7, { code: 'brokenQuotes' }],
    [9, { code: 'wrongCells', found: 3, expected: 2 }],
    [10, { code: 'wrongCells', found: 1, expected: 2 }],
  ])
  const good = table.rows.filter((row) => !row.problem).map((row) => row.cells[0])
  expect(good).toEqual(['1', '3', '5', '7', '10'])
})

test('empty lines are no rows, and the last line needs no end', async () => {
  const table = await read('a;b\n\n1;2\n\r\n3;4')
  expect(table.rows.map((row) => row.line)).toEqual([3, 5])
})

test('JSONL: keys of all lines are columns, a broken line costs itself only', async () => {
  const table = await read(
    '{"id":"1","title":"A"}\n{"title":"B","text":" x\\r\\ny "}\n{oops\n[1]\n\n"x"\n{"id":"4"}\n',
    'a.jsonl',
  )
  expect(table.columns).toEqual(['id', 'title', 'text'])
  expect(table.rows.map((row) => [row.line, row.problem?.code ?? null])).toEqual([
    [1, null],
    [2, null],
    [3, 'brokenLine'],
    [4, 'notAnObject'],
    [6, 'notAnObject'],
    [7, null],
  ])
  expect(table.rows[1]?.cells).toEqual([undefined, 'B', ' x\r\ny '])
})

test('files that are no UTF-8 text are refused by name, before a letter is lost', async () => {
  const windows1250 = Uint8Array.from([...bytes('tytul;tresc\n'), 0xb3, 0xf3, 0x9c, ...bytes(';x')])
  expect(await refusal(windows1250)).toBe('notUtf8')
  expect(await refusal(Uint8Array.from([0xff, 0xfe, 0x61, 0x00]))).toBe('utf16')
  expect(await refusal(Uint8Array.from([0x50, 0x4b, 0x03, 0x04]))).toBe('spreadsheet')
  expect(await refusal(new Uint8Array())).toBe('empty')
  expect(await refusal(bytes(' \n\n'))).toBe('empty')
  expect(await refusal(bytes('a;b\n'))).toBe('noRows')
  expect(await refusal(bytes('[{"title":"a"}]'))).toBe('jsonArray')
  expect(await refusal(bytes('a;"b\n1;2\n'))).toBe('brokenHead')
  expect(await refusal(bytes(`${'a;'.repeat(300)}\nx`))).toBe('tooManyColumns')
})

test('eight megabytes are read in pieces, with time for others between them', async () => {
  const row = `"${'Zażółć ""gęślą"" jaźń\n'.repeat(20)}";x\n`
  const file = bytes(`a;b\n${row.repeat(Math.floor(8_000_000 / row.length))}`)
  const longest = await leastHolding(async () => {
    const table = await readTable(file, 'a.csv')
    expect(table.ok && table.value.rows.length).toBeGreaterThan(10_000)
    expect(table.ok && table.value.rows.every((each) => each.problem === undefined)).toBe(true)
  })
  expect(longest).toBeLessThan(50)
})
