import { expect, test } from 'vitest'
import type { Block } from '../documents/block.ts'
import { citedNumber, namesWhole } from './cited-place.ts'
import { placeFinder } from './find-place.ts'

const TEXTS: [string, string][] = [
  ['2', 'Diagnoza miasta'],
  ['2.3', 'Transport'],
  ['2.3.1', 'Miasto utrzymuje 214 kilometrów dróg i remontuje co roku pięć z nich.'],
  ['2.3.2', 'Komunikacja autobusowa dowozi mieszkanki i mieszkańców do pracy i do szkół.'],
  ['2.3.4', 'Na Herbach potrzebne są place zabaw, a przy ulicy Łódzkiej zieleń.'],
  ['3', 'Cele'],
  ['3.1', 'Miasto sadzi co roku tysiąc drzew i pielęgnuje je przez pięć lat.'],
  ['3.2', 'Miasto sadzi co roku tysiąc krzewów i pielęgnuje je przez pięć lat.'],
]
const blocks = TEXTS.map(([number, text], index): Block => ({
  id: index + 1,
  key: `b${index}`,
  position: index,
  kind: 'paragraph',
  level: 0,
  number,
  text,
  spans: null,
  fileHash: null,
}))
const find = placeFinder(blocks)
const sure = (part: string, wording = '') => find({ part, wording }).sure?.number ?? null

test('the number that people cite, among pages, years and dates', () => {
  expect(citedNumber('pkt 2.3.4')).toBe('2.3.4')
  expect(citedNumber('Rozdział 2, punkt 2.3.4, s. 17')).toBe('2.3.4')
  expect(citedNumber('strona 12')).toBeNull()
  expect(citedNumber('str. 12–14, rozdział 3')).toBe('3')
  expect(citedNumber('Strategia 2030, pkt 3.1.')).toBe('3.1')
  expect(citedNumber('pismo z 12.03.2026')).toBeNull()
  expect(citedNumber('Rozdział III')).toBe('III')
  expect(citedNumber('2.3 i 3.1')).toBeNull()
  expect(citedNumber('')).toBeNull()
})

test('the whole document, however said', () => {
  for (const part of ['', '-', '–', 'cały dokument', 'Całość', 'do całości', 'uwaga ogólna']) {
    expect(namesWhole(part), part).toBe(true)
  }
  expect(namesWhole('rozdział 2')).toBe(false)
})

test('a number is sure, and so is a quotation that stands in one place only', () => {
  expect(sure('2.3.4')).toBe('2.3.4')
  expect(sure('9.9')).toBeNull()
  expect(sure('', '„na Herbach potrzebne są PLACE ZABAW”')).toBe('2.3.4')
  expect(
    sure('', 'Komunikacja autobusowa dowozi mieszkanki i mieszkańców do pracy, do szkół.'),
  ).toBe('2.3.2')
  // A quotation inside the section that is named says more than the name.
  expect(sure('2.3', 'Na Herbach potrzebne są place zabaw')).toBe('2.3.4')
})

test('what could mean two places is left to a person, the likely ones first', () => {
  const alike = find({
    part: '',
    wording: 'Miasto sadzi co roku tysiąc roślin i pielęgnuje je przez pięć lat.',
  })
  expect(alike.sure).toBeNull()
  expect(
    alike.candidates
      .slice(0, 2)
      .map((each) => each.number)
      .toSorted(),
  ).toEqual(['3.1', '3.2'])
  const words = find({ part: 'place zabaw', wording: '' })
  expect(words.sure).toBeNull()
  expect(words.candidates[0]?.number).toBe('2.3.4')
  const apart = find({ part: 'pkt 3.1', wording: 'Na Herbach potrzebne są place zabaw' })
  expect(apart).toMatchObject({ sure: null, disagree: true })
  expect(apart.candidates.slice(0, 2).map((each) => each.number)).toEqual(['3.1', '2.3.4'])
})
