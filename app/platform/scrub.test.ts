import { expect, test } from 'vitest'
import { scrub } from './scrub.ts'

test.each([
  ['550 <jan.kowalski@example.pl>: no such user', '550 <[address]>: no such user'],
  ['code W7KP-4MHT-Q9XD is wrong', 'code [code] is wrong'],
  [`token ${'a1'.repeat(32)} used`, 'token [token] used'],
  [
    'at send (/srv/app/server/outbox-worker.server.ts:12:3)',
    'at send (/srv/app/server/outbox-worker.server.ts:12:3)',
  ],
])('%s', (text, kept) => {
  expect(scrub(text)).toBe(kept)
})
