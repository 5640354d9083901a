import type { Kysely } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant, Submission } from '#db/schema.ts'
import { notifyReceived } from '../notices/notify-author.server.ts'
import { readSupported } from '../similar/judgements.server.ts'

export async function readContactEmail(
  db: Kysely<DB>,
  submissionId: number,
): Promise<{ email: string | null; hasOther: boolean }> {
  const row = await db
    .selectFrom('submission_contact')
    .select(['email', 'name', 'phone'])
    .where('submission_id', '=', submissionId)
    .executeTakeFirst()
  return { email: row?.email ?? null, hasOther: Boolean(row?.name ?? row?.phone) }
}

/** Sets the address for news of one case. The first one is sent the receipt, with the code where it is known. */
export async function setContactEmail(
  db: Database,
  submission: Submission,
  email: string,
  code: string | null,
  context: { now: Instant; appOrigin: string },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const had = await readContactEmail(trx, submission.id)
    await trx
      .insertInto('submission_contact')
      .values({ submission_id: submission.id, name: null, email, phone: null })
      .onConflict((conflict) => conflict.column('submission_id').doUpdateSet({ email }))
      .execute()
    if (had.email === null && code !== null) {
      const supported = await readSupported(trx, submission.id)
      const told = { email, code, supports: supported?.reference ?? null }
      await notifyReceived(trx, submission, told, context)
    }
  })
}

/** Forgets name, address and phone of the author; the text and its answer stay. */
export async function forgetContact(db: Database, submissionId: number): Promise<void> {
  await db.deleteFrom('submission_contact').where('submission_id', '=', submissionId).execute()
}
