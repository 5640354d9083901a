import { expect, test } from 'vitest'
import { FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { NO_CHOICES } from './choices.ts'
import { findByNumber } from './find-by-number.server.ts'
import { listPublished } from './list-published.server.ts'

test('a number in any spelling leads to its public page, and to nothing that has none', async () => {
  await using d = await testDatabase()
  const [target] = await addPostulates(d.db, [
    { reference: 'IK-2026-00007' },
    { reference: 'IK-2026-00008', visibility: 'awaiting' },
  ])
  await addPostulates(d.db, [
    { reference: 'IK-2026-00009', visibility: 'merged', merged_into_id: target!.id },
  ])
  const find = (typed: string) => findByNumber(d.db, typed, 'pl', FIXED_NOW)
  for (const typed of ['7', '00007', ' ik202600007 ', 'IK-2026-7', 'ik 2026 7']) {
    expect(await find(typed)).toBe('IK-2026-00007')
  }
  expect(await find('9')).toBe('IK-2026-00009')
  for (const typed of ['8', '10', '0', 'ławka 7', '2026', '']) expect(await find(typed)).toBeNull()
})

test('a postulate is found by the name of its estate', async () => {
  await using d = await testDatabase()
  const estate = await d.db
    .selectFrom('estate')
    .select('id')
    .where('name', '=', 'Szydłówek')
    .executeTakeFirstOrThrow()
  await addPostulates(d.db, [{ reference: 'IK-2026-00011', estate_id: estate.id }, {}])
  const first = { after: null, before: null }
  const choices = { ...NO_CHOICES, text: 'SZYDLOWEK' }
  const page = await listPublished(d.db, choices, first, 'pl', FIXED_NOW)
  expect(page.rows.map((row) => row.reference)).toEqual(['IK-2026-00011'])
})
