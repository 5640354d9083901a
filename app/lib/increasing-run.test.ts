import { expect, test } from 'vitest'
import { increasingRun } from './increasing-run.ts'

const run = (values: number[]) => [...increasingRun(values)].sort((a, b) => a - b)

test('finds what stayed in order', () => {
  expect(run([])).toEqual([])
  expect(run([1, 2, 3])).toEqual([0, 1, 2])
  expect(run([5, 1, 2, 3])).toEqual([1, 2, 3])
  expect(run([1, 4, 2, 3, 5])).toEqual([0, 2, 3, 4])
})
