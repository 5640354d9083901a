import { expect, test } from 'vitest'
import { SHORTCUT_OF, TAKE_KEY, targetsOf } from './shortcut-keys.ts'

test('each decision has a key of its own, away from those of the desk', () => {
  const keys = Object.values(SHORTCUT_OF)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter((key) => ['J', 'K', 'A', '/', '?'].includes(key))).toEqual([])
})

test('W takes a case that is free and chooses the decision where one is made', () => {
  expect(targetsOf(TAKE_KEY)).toEqual(['decision-redact', 'take-case'])
  expect(targetsOf('P')).toEqual(['decision-publish'])
  expect(targetsOf('Q')).toEqual([])
})
