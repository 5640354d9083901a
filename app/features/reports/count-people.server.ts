import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

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
