import { expect, test } from 'vitest'
import { contentStamp } from './content-stamp.server.ts'

const clock = { now: () => '2026-11-23T10:15:42.000Z' }

test('the version and the minute, asked once in one turn and anew in the next', async () => {
  let version = 7
  let asked = 0
  const stamp = contentStamp(() => {
    asked += 1
    return version
  }, clock)
  expect([stamp(), stamp()]).toEqual(['7 2026-11-23T10:15', '7 2026-11-23T10:15'])
  expect(asked).toBe(1)
  version = 8
  await new Promise(setImmediate)
  expect(stamp()).toBe('8 2026-11-23T10:15')
})

test('a version that has to be waited for is asked by each, for others may have written meanwhile', async () => {
  let version = 0
  const stamp = contentStamp(() => Promise.resolve((version += 1)), clock)
  expect(await Promise.all([stamp(), stamp()])).toEqual([
    '1 2026-11-23T10:15',
    '2 2026-11-23T10:15',
  ])
})
