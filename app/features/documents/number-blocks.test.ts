import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemLevel, itemPlace, type BlockContent } from './block.ts'
import { numberBlocks, renumberBlocks } from './number-blocks.ts'

const h = (level: number, text: string, number: string | null = null): BlockContent => ({
  kind: 'heading',
  level,
  number,
  text,
  spans: null,
  fileHash: null,
})
const p = (text = 'Akapit.'): BlockContent => ({ ...h(0, text), kind: 'paragraph' })
const numbers = (blocks: readonly BlockContent[]) => numberBlocks(blocks).map((b) => b.number)

test('sections and paragraphs count along the levels', () => {
  expect(numbers([h(1, 'A'), h(2, 'B'), p(), p(), h(2, 'C'), p(), h(1, 'D'), p()])).toEqual([
    '1',
    '1.1',
    '1.1.1',
    '1.1.2',
    '1.2',
    '1.2.1',
    '2',
    '2.1',
  ])
  expect(numbers([h(2, 'A'), h(4, 'B'), p()]), 'a level that was skipped').toEqual([
    null,
    '1',
    '1.1',
  ])
})

test('without headings, and under a title alone, paragraphs are 1, 2', () => {
  expect(numbers([p(), p()])).toEqual(['1', '2'])
  expect(numbers([h(1, 'Projekt strategii'), p(), p()])).toEqual([null, '1', '2'])
})

test('one heading at the top is the title, two are chapters', () => {
  expect(numbers([h(1, 'Tytuł'), h(2, 'A'), p(), h(2, 'B')])).toEqual([null, '1', '1.1', '2'])
  expect(numbers([h(1, 'A'), h(2, 'B'), h(1, 'C')])).toEqual(['1', '1.1', '2'])
  expect(numbers([h(1, '3. Cele'), p()]), 'unless it has a number').toEqual(['3', '3.1'])
})

test('no number stands twice where words stand before the sections', () => {
  const all = numbers([h(1, 'T'), p(), h(2, 'A'), p(), h(3, 'B'), p(), h(2, 'C'), p()])
  expect(all).toEqual([null, '0.1', '1', '1.0.1', '1.1', '1.1.1', '2', '2.1'])
})

test.each([
  ['2.3 Miasto sprawnych usług', '2.3', 'Miasto sprawnych usług'],
  ['2.3. Miasto', '2.3', 'Miasto'],
  ['2) Miasto', '2', 'Miasto'],
  ['2. Miasto', '2', 'Miasto'],
  ['Rozdział 2. Diagnoza', '2', 'Diagnoza'],
  ['ROZDZIAŁ II – Diagnoza', 'II', 'Diagnoza'],
  ['Część 3: Cele', '3', 'Cele'],
  ['IV. Cele', 'IV', 'Cele'],
  ['Rozdział 2', '2', 'Rozdział 2'],
  ['1 Wstęp', '1', 'Wstęp'],
])('the number in front of „%s” is kept', (typed, number, text) => {
  const [first] = numberBlocks([h(1, typed), h(1, 'Następny')])
  expect(first).toMatchObject({ number, text })
})

test.each([
  '17 Celów Zrównoważonego Rozwoju',
  '600 mieszkańców w badaniu',
  '21.02.2019 Interpelacja',
  '2030+',
  'Iwona. Rozmowa',
  'Cel strategiczny 2',
])('„%s” has no number in front', (text) => {
  expect(numberBlocks([h(1, text), h(1, 'Następny')])[0]).toMatchObject({ number: '1', text })
})

test('beside typed numbers the others have none, below them they count', () => {
  const blocks = [h(1, 'Wstęp'), p(), h(1, '1. A'), p(), h(2, 'B'), p(), h(2, 'C'), h(1, 'Koniec')]
  expect(numbers([...blocks, p()])).toEqual([
    null,
    '0.1',
    '1',
    '1.0.1',
    '1.1',
    '1.1.1',
    '1.2',
    null,
    '0.2',
  ])
})

test('a section that is counted anew under each chapter is cited with the chapter', () => {
  const blocks = [h(1, 'Rozdział I. A'), h(2, '1. B'), p(), h(1, 'Rozdział II. C'), h(2, '1. D')]
  expect(numbers(blocks)).toEqual(['I', 'I.1', 'I.1.1', 'II', 'II.1'])
})

test('footnotes keep their label; the number leaves the formatted words too', () => {
  const note: BlockContent = { ...p('Źródło.'), kind: 'footnote', number: '7' }
  const bold = { ...h(1, '2. Cele miasta'), spans: [{ text: '2. ', bold: true as const }] }
  const spans = [...bold.spans, { text: 'Cele', italic: true as const }, { text: ' miasta' }]
  const [heading, , footnote] = numberBlocks([{ ...bold, spans }, h(1, '3. X'), note])
  expect(heading).toMatchObject({
    text: 'Cele miasta',
    spans: [{ text: 'Cele', italic: true }, { text: ' miasta' }],
  })
  expect(footnote?.number).toBe('7')
})

const anyBlock = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('A', '1. B', '2.3 C', 'Rozdział 2', '3 D'),
    )
    .map(([level, text]) => h(level, text)),
  fc.constant(p()),
)

test('numbering again changes nothing, and what counting gave stands once', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 25 }), (blocks) => {
      const once = numberBlocks(blocks)
      expect(numberBlocks(once)).toEqual(once)
      const isTyped = blocks.some((block) => /\d/.test(block.text))
      const given = once.map((block) => block.number).filter((number) => number !== null)
      if (!isTyped) expect(new Set(given).size).toBe(given.length)
    }),
  )
})

test('after an edit counted sections count anew, chosen numbers stay', () => {
  const counted = numberBlocks([h(1, 'A'), p(), h(1, 'B'), p()])
  const [a, a1, b, b1] = counted
  if (!a || !a1 || !b || !b1) throw new Error('four blocks')
  expect(renumberBlocks(counted, [b, b1, a, a1]).map((x) => x.number)).toEqual([
    '1',
    '1.1',
    '2',
    '2.1',
  ])
  const chosen = numberBlocks([h(1, '4. A'), h(1, '7. B')])
  expect(renumberBlocks(chosen, chosen.toReversed()).map((x) => x.number)).toEqual(['7', '4'])
})

test('the level of an item tells its depth and whether it counts', () => {
  for (const isNumbered of [true, false]) {
    expect(itemPlace(itemLevel({ depth: 2, isNumbered }))).toEqual({ depth: 2, isNumbered })
  }
  expect([0, 10].map(itemPlace)).toMatchObject([{ isNumbered: false }, { isNumbered: true }])
})
