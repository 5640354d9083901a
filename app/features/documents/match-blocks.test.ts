import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureMatching, total } from '#tests/support/measure-matching.ts'
import { editRandomly, EDITS } from '#tests/support/random-edits.ts'
import { strategyVersions } from '#tests/support/strategy-versions.ts'
import type { BlockContent } from './block.ts'
import { matchBlocks } from './match-blocks.ts'

const paragraph = (text: string): BlockContent => ({
  kind: 'paragraph',
  level: 0,
  number: null,
  text,
  spans: null,
  fileHash: null,
})
const heading = (text: string): BlockContent => ({ ...paragraph(text), kind: 'heading', level: 2 })
const match = (before: BlockContent[], after: BlockContent[]) =>
  matchBlocks(before, after).blocks.map((block) => [block.match, block.old ?? block.suggested])

const AIR = paragraph('Chcemy oddychać czystym powietrzem przez cały rok, także zimą.')
const BUS = paragraph(
  'Na każdym przystanku podamy rzeczywisty czas przyjazdu, także w formie głosowej.',
)
const LONG = paragraph('Wyremontujemy ulicę Długą wraz z chodnikami, oświetleniem i zielenią.')
const SHORT = paragraph('Wyremontujemy ulicę Krótką wraz z chodnikami, oświetleniem i zielenią.')

test('a long text with known edits: none wrong, most found without a person', () => {
  const measures = measureMatching(strategyVersions())
  expect(total(measures, 'wrong')).toBe(0)
  expect(total(measures, 'right') / total(measures, 'blocks')).toBeGreaterThan(0.85)
  // What a person is asked about comes with the right suggestion.
  expect(total(measures, 'unseen')).toBe(0)
})

test('equal words are the same block wherever they went', () => {
  expect(match([AIR, BUS, LONG], [LONG, AIR, BUS])).toEqual([
    ['same', 2],
    ['same', 0],
    ['same', 1],
  ])
})

test('a few other words are the same block', () => {
  const reworded = paragraph(`${BUS.text.slice(0, -1)} i w alfabecie Braille’a.`)
  expect(match([AIR, BUS, LONG], [AIR, reworded, LONG])[1]).toEqual(['similar', 1])
})

test('another number or another name is for a person', () => {
  const before = [
    AIR,
    paragraph('Do 2030 roku wymienimy w mieście 3 500 starych pieców na węgiel.'),
  ]
  const after = [AIR, paragraph('Do 2030 roku wymienimy w mieście 4 500 starych pieców na węgiel.')]
  expect(match(before, after)[1]).toEqual(['doubtful', 1])
  expect(match([AIR, LONG, BUS], [AIR, SHORT, BUS])[1]).toEqual(['doubtful', 1])
})

test('near-duplicates are told apart, or not at all', () => {
  const reworded = paragraph(SHORT.text.replace('wraz z chodnikami', 'razem z chodnikami'))
  expect(match([AIR, LONG, SHORT, BUS], [AIR, reworded, BUS])[1]?.[0]).toBe('doubtful')
  expect(match([AIR, LONG, SHORT, BUS], [AIR, SHORT, BUS])[1]).toEqual(['same', 2])
})

test('short texts that stand often are known by their neighbours', () => {
  const tasks = heading('Zadania')
  const before = [AIR, tasks, BUS, tasks, LONG]
  expect(match(before, [AIR, BUS, tasks, LONG])).toEqual([
    ['same', 0],
    ['same', 2],
    ['same', 3],
    ['same', 4],
  ])
  // Which of two neighbours went, nobody can know.
  expect(match([AIR, tasks, tasks, BUS], [AIR, tasks, BUS])[1]?.[0]).toBe('doubtful')
})

test('what was split or joined is for a person, with a suggestion', () => {
  const joined = paragraph(`${AIR.text} ${BUS.text}`)
  expect(match([joined, LONG], [AIR, BUS, LONG]).slice(0, 2)).toEqual([
    ['doubtful', 0],
    ['doubtful', 0],
  ])
  const matching = matchBlocks([AIR, BUS, LONG], [joined, LONG])
  expect(matching.blocks[0]).toMatchObject({ match: 'doubtful', old: null })
  expect(matching.ended.map((ending) => ending.into)).toEqual([0, 0])
})

test('a heading joined to its text is a join, also where the same heading lives on elsewhere', () => {
  const tasks = heading('Zadania')
  const joined = paragraph(`Zadania ${BUS.text}`)
  const before = [AIR, tasks, BUS, LONG, tasks, SHORT]
  expect(match(before, [AIR, joined, LONG, tasks, SHORT])[1]?.[0]).toBe('doubtful')
})

test('a picture is known by its file, not by its words', () => {
  const image = (fileHash: string, text: string): BlockContent => ({
    ...paragraph(text),
    kind: 'image',
    fileHash,
  })
  const before = [AIR, image('aaa', 'Mapa'), BUS]
  expect(match(before, [AIR, image('aaa', 'Mapa'), BUS])[1]).toEqual(['same', 1])
  expect(match(before, [AIR, image('bbb', 'Mapa'), BUS])[1]?.[0]).toBe('doubtful')
})

test('nothing to nothing', () => {
  expect(matchBlocks([], [])).toEqual({ blocks: [], ended: [] })
  expect(match([], [AIR])).toEqual([['new', null]])
})

test('whatever is edited, nothing is matched wrong without a person', () => {
  const text = strategyVersions().before
  const part = fc.nat(999)
  const edit = fc.record({
    what: fc.constantFrom(...EDITS),
    at: part,
    to: part,
    detail: part,
  })
  fc.assert(
    fc.property(
      fc.nat(text.length - 20),
      fc.integer({ min: 5, max: 60 }),
      fc.array(edit, { minLength: 1, maxLength: 12 }),
      (from, length, edits) => {
        const { before, after } = editRandomly(text.slice(from, from + length), edits)
        const contents = after.map((block) => block.content)
        for (const [index, { old }] of matchBlocks(before, contents).blocks.entries()) {
          if (old !== null)
            expect(isRight(before, after, index, old), contents[index]?.text).toBe(true)
        }
      },
    ),
    { numRuns: 400 },
  )
})

type Edited = ReturnType<typeof editRandomly>

/** Equal words in the place where the old ones stood are the old ones, to any reader. */
function isRight(before: Edited['before'], after: Edited['after'], index: number, old: number) {
  const block = after[index]
  if (!block || block.truth === old) return true
  const words = block.content.text
  if (words !== before[old]?.text) return false
  const isBetween = after[index - 1]?.truth === old - 1 && after[index + 1]?.truth === old + 1
  const isLeft = after.some((other) => other.truth === old && other.content.text === words)
  const isTwin = block.truth !== null && before[block.truth]?.text === words
  return isBetween || (!isLeft && !isTwin)
}
