import fc from 'fast-check'
import { expect, test } from 'vitest'
import { REDACTION_MARK } from '../../lib/redaction-mark.ts'
import {
  ADDRESS_SAMPLES,
  CLEAN_SAMPLES,
  NAME_SAMPLES,
  PLATE_SAMPLES,
} from './personal-data-other-samples.ts'
import {
  EMAIL_SAMPLES,
  IBAN_SAMPLES,
  PESEL_SAMPLES,
  PHONE_SAMPLES,
} from './personal-data-samples.ts'
import type { FindingKind } from './personal-data-finding.ts'
import { findPersonalData, maskAll, maskFindings } from './personal-data.ts'

const SAMPLES: readonly [FindingKind, readonly string[], number][] = [
  ['pesel', PESEL_SAMPLES, 0.95],
  ['phone', PHONE_SAMPLES, 0.95],
  ['email', EMAIL_SAMPLES, 0.95],
  ['iban', IBAN_SAMPLES, 0.95],
  ['plate', PLATE_SAMPLES, 0.9],
  ['address', ADDRESS_SAMPLES, 0.9],
  ['name', NAME_SAMPLES, 0.9],
]

// prettier-ignore
const ATTACKS = [
  'a', '1', '1 ', '1-', '12 34 ', '601 ', '601234567 ', 'a.', 'a@', 'a@a.', '+48 ', '(41) ', 'tel. 1 ', 'TK', 'A1', '0',
  'ul. A ', 'Aa ', 'Klonowa 1 m', 'mieszkam na ', 'Pan Jan ', 'Z poważaniem ', 'PL12 ', 'DE89 3704 ', 'a [at] a (dot) ',
]

test('there are at least 300 samples', () => {
  const count = SAMPLES.reduce((sum, [, samples]) => sum + samples.length, CLEAN_SAMPLES.length)
  expect(count).toBeGreaterThanOrEqual(300)
})

test.each(SAMPLES)('%s is found in its samples, whole and nothing more', (kind, samples, floor) => {
  const wanted = samples.flatMap((sample) => {
    const found = findPersonalData(sample.replace(/[«»]/g, ''))
    const texts = found.filter((one) => one.kind === kind).map((one) => one.text)
    return [...sample.matchAll(/«(.*?)»/gs)].map((match) => texts.includes(match[1] ?? ''))
  })
  expect(wanted.filter(Boolean).length / wanted.length).toBeGreaterThanOrEqual(floor)
})

test('at most 3 % of clean sentences are flagged', () => {
  const flagged = CLEAN_SAMPLES.filter((sample) => findPersonalData(sample).length > 0)
  expect(flagged.length / CLEAN_SAMPLES.length, flagged.join('\n')).toBeLessThanOrEqual(0.03)
})

test.each(['4405140145', '9001011234'])('%s has one right check digit', (ten) => {
  const found = Array.from({ length: 10 }, (_, check) => findPersonalData(`numer ${ten}${check}`))
  expect(found.filter((one) => one.some(({ kind }) => kind === 'pesel'))).toHaveLength(1)
})

test.each(['99999999994', '00000000000', '44133101450', '44023000009'])(
  '%s has no birth date',
  (digits) => {
    expect(findPersonalData(digits).filter(({ kind }) => kind === 'pesel')).toEqual([])
  },
)

test.each([
  ['PESEL 50610112341', '50610112341'],
  ['mój nr PESEL to: 440514-01358, dzwońcie', '440514-01358'],
  ['Peselu 99999999994 nie podaję', '99999999994'],
])('„%s”: what is called a PESEL is one, with a slip too', (text, number) => {
  expect(findPersonalData(text)).toContainEqual(
    expect.objectContaining({ kind: 'pesel', text: number }),
  )
})

test.each(['bez PESEL\n50610112341', 'PESEL nie jest potrzebny, a numer sprawy 50610112341'])(
  '„%s”: the word is too far from the number',
  (text) => {
    expect(findPersonalData(text).filter(({ kind }) => kind === 'pesel')).toEqual([])
  },
)

test('an account number with one wrong digit is not found', () => {
  expect(findPersonalData('DE89 3704 0044 0532 0130 00')).toHaveLength(1)
  expect(findPersonalData('DE89 3704 0044 0532 0130 01')).toEqual([])
})

test('a street with a house number is a place, with a flat or a home it is an address', () => {
  expect(findPersonalData('przy ul. Klonowej 14')).toEqual([])
  expect(findPersonalData('przy ul. Klonowej 14/16')).toEqual([])
  expect(findPersonalData('przy ul. Klonowej 14/3')).toHaveLength(1)
  expect(findPersonalData('Mieszkam przy ul. Klonowej 14')).toHaveLength(1)
})

test('a plate of digits needs words about a vehicle', () => {
  expect(findPersonalData('TK 12345 osób')).toEqual([])
  expect(findPersonalData('samochód TK 12345')).toHaveLength(1)
  expect(findPersonalData('UA 12345 na tablicach rejestracyjnych')).toEqual([])
})

test('masking names the kind and hides the rest', () => {
  expect(maskAll('Nazywam się Jan Kowalski, tel. 601 234 567, jan@example.com')).toBe(
    'Nazywam się [ukryto: imię i nazwisko], tel. [ukryto: telefon], [ukryto: e-mail]',
  )
  expect(maskFindings('abc', [])).toBe('abc')
})

test('what is found is sorted, does not overlap, and is gone after masking', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(...SAMPLES.flatMap(([, samples]) => samples), ...CLEAN_SAMPLES),
    fc.constantFrom('tel. ', '+48 ', '601 234 567', '44051401458', 'a@b.pl', ' ', '\n', '/'),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const text = parts.join('').replace(/[«»]/g, '')
      const found = findPersonalData(text)
      let position = 0
      for (const { start, end, text: part } of found) {
        expect(start).toBeGreaterThanOrEqual(position)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(part)
        position = end
      }
      const marks = maskFindings(text, found).match(REDACTION_MARK) ?? []
      expect(marks.length).toBeGreaterThanOrEqual(found.length)
    }),
    { numRuns: 500 },
  )
})

test.each(ATTACKS)('50 KB of %j are read in under 50 ms', (unit) => {
  const attack = unit.repeat(50_000 / unit.length)
  const times = Array.from({ length: 8 }, () => {
    const start = process.threadCpuUsage()
    findPersonalData(attack)
    return process.threadCpuUsage(start).user / 1000
  })
  expect(Math.min(...times)).toBeLessThan(50)
})
