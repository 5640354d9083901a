import { expect, test } from 'vitest'
import { layOutShares } from './share-bar.tsx'

test('shares follow each other and fill the bar', () => {
  const places = layOutShares([75, 25])
  expect(places).toEqual([
    { start: 0, width: 75 },
    { start: 75, width: 25 },
  ])
})

test('a few late ones among many stay visible', () => {
  const late = layOutShares([10_000, 500, 1])[2]
  expect(late?.width).toBeGreaterThan(1)
})

test('nothing at all is an empty bar, not a division by zero', () => {
  expect(layOutShares([0, 0])).toEqual([
    { start: 0, width: 0 },
    { start: 0, width: 0 },
  ])
})
