import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leastHolding } from '#tests/support/watch-holding.ts'
import { breather } from '../imports/breather.ts'
import { readPeriod } from './period.ts'
import { readNumber } from './read-number.ts'
import { FILE_MAX, JSON_MAX, readUpload, ROWS_MAX } from './read-upload.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readUpload(bytes(text), breather())

test('a number as people write it: comma or point, blanks for thousands, any minus', () => {
  const value = (typed: string) => {
    const found = readNumber(typed)
    return found.ok ? found.value : found.refusal
  }
  expect(['18,9', '18.9', ' 1 234,5 ', '1\u00A0234\u00A0567', '−3', '+2', '-0'].map(value)).toEqual(
    [18.9, 18.9, 1234.5, 1234567, -3, 2, 0],
  )
  expect(['12,5 %', '18,9 µg/m³', '140 osób', '3 000 zł'].map(value)).toEqual(
    Array(4).fill('hasUnit'),
  )
  expect(
    ['', 'NaN', 'Infinity', '1.234.567', '2024 18,9', 'brak', '1e5', '9'.repeat(30)].map(value),
  ).toEqual([
    'empty',
    'notANumber',
    'notANumber',
    'twoMarks',
    'notANumber',
    'notANumber',
    'hasUnit',
    'tooLarge',
  ])
})

test('every number written in Polish is read back as it was', () => {
  const decimal = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(999))
  fc.assert(
    fc.property(decimal, ([whole, part]) => {
      const value = Number(`${whole}.${part}`)
      const grouped = String(Math.abs(whole)).replaceAll(/\B(?=(\d{3})+$)/g, '\u00A0')
      const found = readNumber(`${whole < 0 ? '−' : ''}${grouped},${part}`)
      expect(found).toEqual({ ok: true, value: Object.is(value, -0) ? 0 : value })
    }),
  )
})

test('anything typed into a number or a period is an answer, never an error', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const number = readNumber(typed)
      if (number.ok) expect(Number.isFinite(number.value)).toBe(true)
      const period = readPeriod(typed, 'quarter', '2026-11-23')
      if (period.ok) expect(period.value).toMatch(/^\d{4}-Q[1-4]$/)
    }),
  )
})

test('periods: the rhythm of the indicator, none that has not begun, no slips of the hand', () => {
  const today = '2026-11-23'
  expect(readPeriod('2025 r.', 'year', today)).toEqual({ ok: true, value: '2025' })
  expect(readPeriod('Q3 2025', 'quarter', today)).toEqual({ ok: true, value: '2025-Q3' })
  expect(readPeriod('9.2025', 'month', today)).toEqual({ ok: true, value: '2025-09' })
  for (const [typed, refusal] of [
    ['2027', 'inFuture'],
    ['20255', 'notAPeriod'],
    ['1025', 'tooOld'],
    ['2025-Q3', 'otherRhythm'],
    ['2025-13', 'notAPeriod'],
  ] as const)
    expect(readPeriod(typed, 'year', today)).toEqual({ ok: false, refusal })
  expect(readPeriod('2027-Q1', 'quarter', today)).toEqual({ ok: false, refusal: 'inFuture' })
})

test('files: separators, a byte order mark, Windows-1250, the shape of BDL, and limits said by name', async () => {
  for (const mark of [';', ',', '\t']) {
    const file = await read(
      `\uFEFFwskaznik${mark}okres${mark}wartosc\n8.1${mark}2024${mark}"18,9"\n`,
    )
    expect(file).toMatchObject({
      ok: true,
      value: { rows: [{ line: 2, indicator: '8.1', value: '18,9' }] },
    })
  }
  const old = new Uint8Array([
    ...bytes('kod;okres;wartosc;uwaga\n8.1;2024;1;'),
    0xbf,
    0xf3,
    0xb3,
    0x77,
  ])
  expect(await readUpload(old, breather())).toMatchObject({
    ok: true,
    value: { rows: [{ note: 'żółw' }] },
  })
  const answer = JSON.stringify({
    variableId: 60559,
    results: [
      { id: '042600000000', name: 'Kielce', values: [{ year: '2024', val: 5.1, attrId: 1 }] },
    ],
  })
  expect(await read(answer)).toMatchObject({
    ok: true,
    value: {
      kind: 'bdl',
      series: [{ name: 'Kielce, 60559', rows: [{ period: '2024', value: '5.1' }] }],
    },
  })
  expect(await readUpload(new Uint8Array(FILE_MAX + 1), breather())).toEqual({
    ok: false,
    refusal: 'tooLarge',
  })
  expect(await read(`kod;okres;wartosc\n${'8.1;2024;1\n'.repeat(ROWS_MAX + 1)}`)).toEqual({
    ok: false,
    refusal: 'tooManyRows',
  })
  expect(await read('a;b\n1;2')).toEqual({ ok: false, refusal: 'columns' })
  expect(await read('{"results":7}')).toEqual({ ok: false, refusal: 'notBdl' })
})

test('a comma that was not quoted is no second column: the row is refused, never cut to its whole part', async () => {
  const file = await read('kod,okres,wartosc\n8.1,2024,18,9\n8.1,2023,17,\n8.1,2022,"16,5"\n')
  const rows = file.ok && file.value.kind === 'csv' ? file.value.rows : []
  expect(rows.map((row) => [row.value, row.problem])).toEqual([
    ['18', 'cells'],
    ['17', undefined],
    ['16,5', undefined],
  ])
})

test('the largest JSON that is read holds nobody up for 50 ms', async () => {
  const values = Array.from({ length: 49 }, (_, n) => ({
    year: String(1976 + n),
    val: 1.5,
    attrId: 1,
  }))
  const results = Array.from({ length: 100 }, (_, n) => ({ id: String(n), name: 'Kielce', values }))
  const fits = JSON.stringify({ totalRecords: 100, variableId: 1, results })
  const padded = fits.replace('{', `{"links":"${'x'.repeat(JSON_MAX - fits.length - 12)}",`)
  expect(padded.length).toBeLessThanOrEqual(JSON_MAX)
  const many = JSON.stringify({
    results: [
      { id: '1', values: Array.from({ length: 40_000 }, () => ({ year: '2024', val: 1 })) },
    ],
  }).slice(0, JSON_MAX)
  for (const [text, refusal] of [
    [padded, null],
    [`${many.slice(0, many.lastIndexOf('{') - 1)}]}]}`, 'notBdl'],
    [many, 'notBdl'],
    [`[${'['.repeat(JSON_MAX - 2)}`, 'notBdl'],
  ] as const) {
    const held = await leastHolding(async () => {
      // The watch looks every millisecond: before, and once more after.
      await setTimeout(5)
      const file = await read(text)
      await setTimeout(5)
      expect(file.ok ? null : file.refusal).toBe(refusal)
    })
    expect(held).toBeLessThan(50)
  }
})
