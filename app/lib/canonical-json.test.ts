import { expect, test } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

test('the order in which keys were written does not matter, at any depth', () => {
  const one = { b: [{ y: 1, x: null }], a: 'ł' }
  const two = { a: 'ł', b: [{ x: null, y: 1 }] }
  expect(canonicalJson(one)).toBe('{"a":"ł","b":[{"x":null,"y":1}]}')
  expect(canonicalJson(two)).toBe(canonicalJson(one))
})

test('the order of a list does matter', () => {
  expect(canonicalJson([2, 1])).toBe('[2,1]')
})
