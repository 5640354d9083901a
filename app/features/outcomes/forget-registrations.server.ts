import type { Transaction } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'

/** Empties what tells who somebody is, their needs and their letters; that a seat was taken stays. */
export async function forgetRegistrations(
  trx: Transaction<DB>,
  ids: readonly number[],
  now: Instant,
): Promise<{ id: number; session_id: number }[]> {
  if (ids.length === 0) return []
  const erased = await trx
    .updateTable('registration')
    .set((eb) => ({
      name: null,
      email: null,
      phone: null,
      organisation: null,
      account_id: null,
      person_key: null,
      answers: '{}',
      over_capacity_reason: null,
      needs_erased_at: eb.fn.coalesce('needs_erased_at', eb.val(now)),
      erased_at: now,
      revision: eb('revision', '+', 1),
    }))
    .where('id', 'in', ids)
    .where('erased_at', 'is', null)
    .returning(['id', 'session_id'])
    .execute()
  const done = erased.map((row) => row.id)
  await forgetNeeds(trx, done)
  await forgetLetters(trx, done)
  return erased
}

export async function forgetNeeds(trx: Transaction<DB>, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await trx.deleteFrom('registration_need').where('registration_id', 'in', ids).execute()
}

async function forgetLetters(trx: Transaction<DB>, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await trx
    .updateTable('outbox')
    .set({ to_address: '', subject: '', body: '', calendar: null, last_error: null })
    .where('registration_id', 'in', ids)
    .execute()
}
