import { expect, test } from 'vitest'
import { openDesk } from '#tests/support/desk.ts'
import { hasAddress } from './has-address.server.ts'

test('an author is reached by an account or by the address given with the case', async () => {
  await using d = await openDesk()
  const row = await d.read()
  await d.db.deleteFrom('submission_contact').execute()
  expect(await hasAddress(d.db, { id: row.id, submitter_id: null })).toBe(false)
  expect(await hasAddress(d.db, { id: row.id, submitter_id: 'account' })).toBe(true)
  await d.db
    .insertInto('submission_contact')
    .values({ submission_id: row.id, email: 'a@example.pl' })
    .execute()
  expect(await hasAddress(d.db, { id: row.id, submitter_id: null })).toBe(true)
})
