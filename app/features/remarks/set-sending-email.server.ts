import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { notifySending } from './notify-sending.server.ts'

/** The address for news of all that was sent together; the first one gets the letter with numbers and code. */
export async function setSendingEmail(
  db: Database,
  sendingId: number,
  email: string,
  code: string,
  context: { now: Instant; appOrigin: string },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const sent = await trx
      .selectFrom('submission')
      .leftJoin('submission_contact as contact', 'contact.submission_id', 'submission.id')
      .select(['submission.id', 'contact.email'])
      .where('sending_id', '=', sendingId)
      .execute()
    for (const { id } of sent) {
      await trx
        .insertInto('submission_contact')
        .values({ submission_id: id, name: null, email, phone: null })
        .onConflict((conflict) => conflict.column('submission_id').doUpdateSet({ email }))
        .execute()
    }
    if (sent.some((each) => each.email)) return
    await notifySending(
      trx,
      sent.map((each) => each.id),
      email,
      code,
      context,
    )
  })
}
