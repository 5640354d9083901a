import { expect, test } from 'vitest'
import { usualAnswer } from './usual-answer.ts'

test('the usual answer is the one more than half of the answered got, never a tie', () => {
  const answered = { state: 'answered', count: 4 } as const
  const waiting = { state: 'waiting', count: 9 } as const
  expect(
    usualAnswer([
      waiting,
      answered,
      { state: 'accepted', count: 3 },
      { state: 'rejected', count: 1 },
    ]),
  ).toBe('accepted')
  expect(
    usualAnswer([answered, { state: 'accepted', count: 2 }, { state: 'rejected', count: 2 }]),
  ).toBeNull()
  expect(usualAnswer([waiting, { state: 'answered', count: 0 }])).toBeNull()
})
