import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell, decimalOf, toCsv } from './csv.ts'

const TRIGGERS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']
const VISIBLE_TRIGGERS = TRIGGERS.filter((trigger) => trigger.trim() !== '' && trigger !== '\0')

test.each(TRIGGERS)('text that starts with %j is made harmless', (trigger) => {
  expect(csvCell(`${trigger}1+1`)).toBe(`"'${trigger}1+1"`)
  expect(csvCell(`a${trigger}`)).toBe(`"a${trigger}"`)
})

test.each(VISIBLE_TRIGGERS)('spaces before %j do not hide it', (trigger) => {
  expect(csvCell(` \u00A0${trigger}1+1`)).toBe(`"' \u00A0${trigger}1+1"`)
})

test('quotes are doubled, separators and new lines stay inside the cell', () => {
  expect(csvCell('„park”; "las"\r\nłąka')).toBe('"„park”; ""las""\r\nłąka"')
})

test('numbers keep their sign, nothing becomes an empty cell', () => {
  expect(csvCell(-5.25)).toBe('"-5.25"')
  expect(csvCell(12n)).toBe('"12"')
  expect(csvCell(true)).toBe('"true"')
  expect(csvCell(null)).toBe('""')
  expect(csvCell(undefined)).toBe('""')
})

test('a file has the byte order mark, semicolons and a line end after every row', () => {
  expect(
    toCsv([
      ['Numer', 'Tytuł'],
      ['IK-2026-00042', 'Ławka'],
    ]),
  ).toBe('\uFEFF"Numer";"Tytuł"\r\n"IK-2026-00042";"Ławka"\r\n')
  expect(toCsv([])).toBe('\uFEFF')
})

test('a quote cannot end its cell to start a formula in the next one', () => {
  expect(read(toCsv([['x";=HYPERLINK("http://evil.example")', 'y']]))).toEqual([
    ['x";=HYPERLINK("http://evil.example")', 'y'],
  ])
})

test('5,000 random rows read back as written, and no text cell starts a formula', () => {
  const special = fc.constantFrom(...TRIGGERS, '"', ';', ',', "'", '\r\n', ' ', 'ł', '\uFEFF')
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(special, { maxLength: 5 }).map((parts) => parts.join('')),
  )
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(rows, (written) => {
      const back = read(toCsv(written))
      expect(back).toEqual(
        written.map((row) => row.map((text) => (startsFormula(text) ? `'${text}` : text))),
      )
      expect(back.flat().some(startsFormula)).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

function startsFormula(text: string): boolean {
  return TRIGGERS.includes(text.charAt(0)) || VISIBLE_TRIGGERS.includes(text.trimStart().charAt(0))
}

function read(csv: string): string[][] {
  return parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' })
}

test('a Polish file has the decimal comma in numbers and leaves words alone', () => {
  const row = [-4.8, 12, '5.1', '1.000 osób']
  expect(toCsv([row], decimalOf('pl'))).toBe('\uFEFF"-4,8";"12";"5.1";"1.000 osób"\r\n')
  expect(toCsv([row], decimalOf('en'))).toContain('"-4.8"')
})
