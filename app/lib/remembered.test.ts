import { expect, test } from 'vitest'
import { Remembered } from './remembered.ts'

test('computes once for one version, and anew for the next', async () => {
  const remembered = new Remembered<number>()
  let computed = 0
  const compute = () => Promise.resolve((computed += 1))
  await remembered.get(1, 'a', compute)
  expect(await remembered.get(1, 'a', compute)).toBe(1)
  expect(await remembered.get(1, 'b', compute)).toBe(2)
  expect(await remembered.get(2, 'a', compute)).toBe(3)
})

test('what failed is tried again', async () => {
  const remembered = new Remembered<string>()
  await expect(remembered.get(1, 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await remembered.get(1, 'a', () => Promise.resolve('yes'))).toBe('yes')
})

test('the oldest goes when there are too many', async () => {
  const remembered = new Remembered<number>()
  for (let n = 0; n <= 500; n += 1) await remembered.get(1, `key ${n}`, () => Promise.resolve(n))
  expect(await remembered.get(1, 'key 0', () => Promise.resolve(-1))).toBe(-1)
  expect(await remembered.get(1, 'key 500', () => Promise.resolve(-1))).toBe(500)
})
