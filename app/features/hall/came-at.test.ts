import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cameAt, type DoorEvent } from './came-at.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 11, 2, 16, minute)).toISOString()
const came = (minute: number): DoorEvent => ({ kind: 'in', at: at(minute) })
const undone = (minute: number): DoorEvent => ({ kind: 'out', at: at(minute) })

test('the earlier of two devices, whichever is heard first', () => {
  expect(cameAt([])).toBeNull()
  expect(cameAt([came(9), came(4)])).toBe(at(4))
  expect(cameAt([came(4), came(9)])).toBe(at(4))
})

test('an undo takes back what was before it and nothing after it', () => {
  expect(cameAt([came(4), undone(5)])).toBeNull()
  expect(cameAt([undone(5), came(9), came(4)])).toBe(at(9))
  expect(cameAt([undone(5)])).toBeNull()
  expect(cameAt([came(5), undone(5)])).toBeNull()
})

test('no order of arrival changes the answer', () => {
  const event = fc.record({
    kind: fc.constantFrom('in' as const, 'out' as const),
    at: fc.integer({ min: 0, max: 8 }).map(at),
  })
  fc.assert(
    fc.property(fc.array(event, { maxLength: 7 }), fc.infiniteStream(fc.nat()), (events, dice) => {
      const shuffled = events
        .map((each) => ({ each, at: dice.next().value }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ each }) => each)
      expect(cameAt(shuffled)).toBe(cameAt(events))
    }),
  )
})
