import { expect, test } from 'vitest'
import { formatter } from './catalog.server.ts'

const MOMENT = new Date('2026-12-23T06:33:00Z')

test('English dates and times are British', () => {
  expect(formatter('en').dateTime(MOMENT, { dateStyle: 'long' })).toBe('23 December 2026')
  expect(formatter('en').dateTime(MOMENT, { timeStyle: 'short' })).toBe('07:33')
})

test('a Ukrainian date does not bring a full stop of its own', () => {
  expect(formatter('uk').dateTime(MOMENT, { dateStyle: 'long' })).toBe('23 грудня 2026')
})
