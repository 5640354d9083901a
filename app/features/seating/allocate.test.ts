import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  allocateAtRandom,
  allocateByTopic,
  allocateMixed,
  fillUp,
  type Allocation,
  type Person,
  type Table,
} from './allocate.ts'

const TOPICS = ['Przystanki', 'Bilety', 'Zieleń', 'Chodniki']
const ORGANISATIONS = ['Fundacja Łąka', 'fundacja  łąka', 'Szkoła nr 5', 'Rada Osiedla', 'ZTM']
const SEATS = { numRuns: 300 }

/** Ids need not follow each other, and the rows come in any order. */
const people: fc.Arbitrary<Person[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 90 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          organisation: fc.option(fc.constantFrom(...ORGANISATIONS)),
          groupId: fc.option(fc.constantFrom(1, 2, 3)),
          answer: fc.option(fc.constantFrom(...TOPICS, 'coś innego')),
        }),
      ),
    ),
  )
const tables: fc.Arbitrary<Table[]> = fc
  .array(fc.option(fc.constantFrom(...TOPICS)), { minLength: 1, maxLength: 12 })
  .map((topics) => topics.map((topic, index) => ({ id: 100 + index, topic })))
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const RULES = [allocateAtRandom, allocateMixed, allocateByTopic]

function sizes(
  seats: Allocation,
  at: readonly Table[],
  counts: (id: number) => boolean = () => true,
): number[] {
  return at.map(
    (table) => [...seats].filter(([id, tableId]) => tableId === table.id && counts(id)).length,
  )
}
const spread = (numbers: number[]) => Math.max(...numbers) - Math.min(...numbers)

test('everybody sits once, at a table that is there, and the same way again', () => {
  fc.assert(
    fc.property(people, tables, seed, (persons, hall, chance) => {
      for (const rule of RULES) {
        const seats = rule(persons, hall, chance)
        expect([...seats.keys()].toSorted()).toEqual(persons.map(({ id }) => id).toSorted())
        expect(hall.map(({ id }) => id)).toEqual(expect.arrayContaining([...seats.values()]))
        const again = rule(persons.toReversed(), hall, chance)
        expect(new Map(again)).toEqual(new Map(seats))
      }
    }),
    SEATS,
  )
})

test('by chance and mixed, sizes of tables differ by at most one', () => {
  fc.assert(
    fc.property(people, tables, seed, (persons, hall, chance) => {
      expect(spread(sizes(allocateAtRandom(persons, hall, chance), hall))).toBeLessThanOrEqual(1)
      expect(spread(sizes(allocateMixed(persons, hall, chance), hall))).toBeLessThanOrEqual(1)
    }),
    SEATS,
  )
})

test('mixed: an organisation is spread evenly, so its people sit apart while there are tables', () => {
  fc.assert(
    fc.property(people, tables, seed, (persons, hall, chance) => {
      const seats = allocateMixed(persons, hall, chance)
      for (const names of [ORGANISATIONS.slice(0, 2), ...ORGANISATIONS.slice(2).map((n) => [n])]) {
        const members = new Set(
          persons.filter((p) => names.includes(p.organisation ?? '')).map(({ id }) => id),
        )
        expect(spread(sizes(seats, hall, (id) => members.has(id)))).toBeLessThanOrEqual(1)
      }
    }),
    SEATS,
  )
})

test('mixed: a group is spread evenly when its organisations are its own', () => {
  fc.assert(
    fc.property(people, tables, seed, (persons, hall, chance) => {
      const own = persons.map((p) => ({
        ...p,
        organisation: p.organisation && `${p.organisation} ${p.groupId}`,
      }))
      const seats = allocateMixed(own, hall, chance)
      for (const group of [null, 1, 2, 3]) {
        const members = new Set(own.filter((p) => p.groupId === group).map(({ id }) => id))
        expect(spread(sizes(seats, hall, (id) => members.has(id)))).toBeLessThanOrEqual(1)
      }
    }),
    SEATS,
  )
})

test('by topic: whoever chose one that is there sits at it, evenly; the others fill up', () => {
  fc.assert(
    fc.property(people, tables, seed, (persons, hall, chance) => {
      const seats = allocateByTopic(persons, hall, chance)
      const chose = new Set<number>()
      for (const topic of TOPICS) {
        const at = hall.filter((table) => table.topic === topic)
        if (at.length === 0) continue
        const fans = new Set(persons.filter((p) => p.answer === topic).map(({ id }) => id))
        for (const id of fans) {
          chose.add(id)
          expect(at.map((table) => table.id)).toContain(seats.get(id))
        }
        expect(spread(sizes(seats, at, (id) => fans.has(id)))).toBeLessThanOrEqual(1)
      }
      // Nobody without a choice sits at a table while another one is smaller by two.
      const least = Math.min(...sizes(seats, hall))
      for (const table of hall) {
        const others = [...seats].filter(([id, at]) => at === table.id && !chose.has(id))
        const size = [...seats.values()].filter((at) => at === table.id).length
        if (others.length > 0) expect(size - least).toBeLessThanOrEqual(1)
      }
    }),
    SEATS,
  )
})

test('case, diacritics and blanks do not make another topic', () => {
  const hall = [
    { id: 1, topic: 'Zieleń  i cień' },
    { id: 2, topic: 'Bilety' },
  ]
  const person = (id: number, answer: string) => ({ id, organisation: null, groupId: null, answer })
  const seats = allocateByTopic([person(1, 'zielen i cien'), person(2, 'BILETY')], hall, 1)
  expect(Object.fromEntries(seats)).toEqual({ 1: 1, 2: 2 })
})

test('late comers go to the smallest table, and nobody else moves', () => {
  const hall = [1, 2, 3].map((id) => ({ id, topic: null }))
  const seated = new Map([
    [10, 1],
    [11, 1],
    [12, 3],
  ])
  const seats = fillUp([{ id: 20 }, { id: 21 }, { id: 22 }], hall, seated)
  expect(Object.fromEntries(seats)).toEqual({ 10: 1, 11: 1, 12: 3, 20: 2, 21: 2, 22: 3 })
})

test('without a table nobody sits', () => {
  const persons = [{ id: 1, organisation: null, groupId: null, answer: null }]
  for (const rule of RULES) expect(rule(persons, [], 7).size).toBe(0)
})

test('another session is seated another way', () => {
  const persons = Array.from({ length: 30 }, (_, id) => ({
    id,
    organisation: null,
    groupId: null,
    answer: null,
  }))
  const hall = [1, 2, 3].map((id) => ({ id, topic: null }))
  const of = (session: number) => [...allocateAtRandom(persons, hall, session)].toString()
  expect(of(1)).not.toBe(of(2))
})
