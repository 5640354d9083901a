import { expect, test } from 'vitest'
import type { IndicatorCard } from './card.ts'
import { findNeeds, wrongWay } from './needs.ts'

const card = (id: number, values: number[], set: Partial<IndicatorCard> = {}): IndicatorCard => ({
  id,
  slug: `w${id}`,
  code: String(id),
  edition: 'own',
  kind: null,
  name: `Wskaźnik ${id}`,
  nameLocale: 'pl',
  measure: '%',
  direction: 'lower',
  rhythm: 'year',
  area: null,
  areaName: null,
  themeName: null,
  points: values.map((value, index) => ({ period: String(2020 + index), value, isExample: false })),
  latest: null,
  baseline: null,
  target: { year: 2030, value: 1 },
  isExample: false,
  isMixed: false,
  asked: 0,
  ...set,
})

test('only the newest step counts, and only against the chosen direction', () => {
  expect(wrongWay(card(1, [9, 3, 4]))).toMatchObject({ before: { value: 3 }, now: { value: 4 } })
  expect(wrongWay(card(1, [3, 9, 4]))).toBeNull()
  expect(wrongWay(card(1, [4, 3], { direction: 'higher' }))).not.toBeNull()
  expect(wrongWay(card(1, [3, 4], { direction: 'higher' }))).toBeNull()
  expect(wrongWay(card(1, [3, 4], { direction: 'context' }))).toBeNull()
  expect(wrongWay(card(1, [4, 4]))).toBeNull()
  expect(wrongWay(card(1, [4]))).toBeNull()
})

test('what has no value, no target, or is asked for most', () => {
  const needs = findNeeds([
    card(1, [], { target: null, asked: 1 }),
    card(2, [5], { target: null, direction: 'context' }),
    card(3, [5, 6], { asked: 7 }),
  ])
  const ids = (list: IndicatorCard[]) => list.map(({ id }) => id)
  expect(needs.watched).toBe(3)
  expect(ids(needs.noValue)).toEqual([1])
  expect(ids(needs.noTarget)).toEqual([1])
  expect(ids(needs.wrongWay)).toEqual([3])
  expect(ids(needs.asked)).toEqual([3, 1])
})
