import type { Kysely } from 'kysely'
import type { DB, Submission } from '#db/schema.ts'

/** Whether the author can be written to; without an address they only read the case. */
export async function hasAddress(
  db: Kysely<DB>,
  submission: Pick<Submission, 'id' | 'submitter_id'>,
): Promise<boolean> {
  if (submission.submitter_id !== null) return true
  const contact = await db
    .selectFrom('submission_contact')
    .select('email')
    .where('submission_id', '=', submission.id)
    .executeTakeFirst()
  return Boolean(contact?.email)
}
