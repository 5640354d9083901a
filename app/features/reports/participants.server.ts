import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'

/**
 * How many people and organisations spoke. Who they are is only counted here: by account, by address,
 * by what came in one letter; else each submission is somebody. Organisations by their public name.
 */
export async function countPeople(
  db: Kysely<DB>,
  consultationId: number,
): Promise<{ persons: number; organisations: number }> {
  const rows = await db
    .selectFrom('submission')
    .leftJoin('submission_contact as contact', 'contact.submission_id', 'submission.id')
    .select(['submission.id', 'author_kind', 'organisation_name', 'submitter_id', 'sending_id'])
    .select('contact.email')
    .where('consultation_id', '=', consultationId)
    .execute()
  const persons = new Set<string>()
  const organisations = new Set<string>()
  for (const row of rows) {
    const who =
      row.submitter_id ??
      row.email?.trim().toLowerCase() ??
      (row.sending_id === null ? `submission ${row.id}` : `sending ${row.sending_id}`)
    const name = row.organisation_name?.trim().toLowerCase()
    if (row.author_kind === 'organisation') organisations.add(name || who)
    else persons.add(who)
  }
  return { persons: persons.size, organisations: organisations.size }
}

export type Participant = { email: string; locale: Locale }

/** Everybody who took part and can be written to, each address once. Who withdrew everything is left alone. */
export async function participantsOf(
  db: Kysely<DB>,
  consultationId: number,
): Promise<Participant[]> {
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
    .selectFrom('submission')
    .innerJoin('account', 'account.id', 'submission.submitter_id')
    .select(['account.email', 'account.locale'])
    .distinct()
    .where('consultation_id', '=', consultationId)
    .where('visibility', '!=', 'withdrawn')
    .where('account.confirmed_at', 'is not', null)
    .where('account.blocked_at', 'is', null)
    .orderBy('account.email')
    .execute()
  const people = new Map<string, Participant>()
  for (const { email, locale } of [...accounts, ...contacts]) {
    const key = email?.trim().toLowerCase()
    if (email && key && !people.has(key)) people.set(key, { email, locale })
  }
  return [...people.values()]
}
