import { expect, test } from 'vitest'
import { hasEmptyParameters } from './empty-parameters.ts'

test('an address with an empty field is noticed', () => {
  const has = (query: string) => hasEmptyParameters(new URL(`https://example.pl/${query}`))
  expect(['?q=', '?q=park&cel=', '?q'].map(has)).toEqual([true, true, true])
  expect(['', '?', '?q=park', '?=&='].map(has)).toEqual([false, false, false, false])
})
