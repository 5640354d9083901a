import { expect, test } from 'vitest'
import { readMadeOn, typedMadeOn } from './made-on.ts'

test.each([
  ['2018', '2018'],
  ['2018 r.', '2018'],
  ['03.2018', '2018-03'],
  ['3.2018', '2018-03'],
  ['5.03.2018', '2018-03-05'],
  ['05.03.2018 r.', '2018-03-05'],
  ['2018-03-05', '2018-03-05'],
  ['2018-03', '2018-03'],
])('%s is a date as far as it is known', (typed, kept) => {
  expect(readMadeOn(typed)).toBe(kept)
  expect(readMadeOn(typedMadeOn(kept)), 'the form shows what it reads').toBe(kept)
})

test.each(['31.02.2018', '13.2018', '0.2018', '18', '2018-02-30', 'marzec 2018', '', '1.1.0001'])(
  '%s is none',
  (typed) => {
    expect(readMadeOn(typed)).toBeNull()
  },
)
