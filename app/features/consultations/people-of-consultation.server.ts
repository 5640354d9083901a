import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { canonicalEmail } from '../../lib/names.ts'

export type Addressee = { email: string; locale: Locale }

/**
 * Whom a change of the consultation concerns: those who sent something to it (by the address they
 * gave or by their account) and those who follow what was sent. One letter for each mailbox.
 */
export async function peopleOfConsultation(
  db: Kysely<DB>,
  consultationId: number,
): Promise<Addressee[]> {
  const contacts = await db
    .selectFrom('submission')
    .innerJoin('submission_contact as contact', 'contact.submission_id', 'submission.id')
    .select(['contact.email', 'submission.locale'])
    .where('consultation_id', '=', consultationId)
    .where('visibility', '!=', 'withdrawn')
    .where('contact.email', 'is not', null)
    .orderBy('submission.id')
    .execute()
  const accounts = await db
    .selectFrom('account')
    .select(['email', 'locale'])
    .where('confirmed_at', 'is not', null)
    .where('blocked_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb(
          'id',
          'in',
          eb
            .selectFrom('submission')
            .select('submitter_id')
            .where('consultation_id', '=', consultationId)
            .where('visibility', '!=', 'withdrawn')
            .where('submitter_id', 'is not', null),
        ),
        eb(
          'id',
          'in',
          eb
            .selectFrom('follow')
            .innerJoin('submission', 'submission.id', 'follow.submission_id')
            .select('follow.account_id')
            .where('consultation_id', '=', consultationId),
        ),
      ]),
    )
    .orderBy('id')
    .execute()
  const people = new Map<string, Addressee>()
  for (const { email, locale } of [...accounts, ...contacts]) {
    if (!email) continue
    const mailbox = canonicalEmail(email)
    if (!people.has(mailbox)) people.set(mailbox, { email, locale })
  }
  return [...people.values()]
}
