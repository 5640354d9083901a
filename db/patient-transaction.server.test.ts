import { expect, test } from 'vitest'
import { FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { patientTransaction } from './patient-transaction.server.ts'

test('what the database gave up waiting for is tried again, five times, and written once', async () => {
  await using d = await testDatabase()
  const failing = (times: number, code: string) => {
    let tried = 0
    return patientTransaction(d.db, async (trx) => {
      await trx
        .insertInto('workshop_series')
        .values({ title: code, created_at: FIXED_NOW })
        .execute()
      tried += 1
      if (tried <= times) throw Object.assign(new Error(code), { code })
      return tried
    })
  }
  expect(await failing(4, '55P03')).toBe(5)
  expect(await failing(1, 'SQLITE_BUSY')).toBe(2)
  await expect(failing(5, '40P01')).rejects.toThrow('40P01')
  await expect(failing(1, '23505')).rejects.toThrow('23505')
  const rows = await d.db.selectFrom('workshop_series').select('title').orderBy('id').execute()
  expect(rows.map(({ title }) => title)).toEqual(['55P03', 'SQLITE_BUSY'])
})
