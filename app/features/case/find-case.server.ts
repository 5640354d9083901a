import type { Kysely } from 'kysely'
import type { DB, Submission } from '#db/schema.ts'
import { hashFollowUpCode, sameHash } from '../../lib/follow-up-code.server.ts'

/** No hash looks like this; compared when there is none, so that the time taken tells nothing. */
const NO_HASH = '0'.repeat(64)

/** The case behind a number and its code (both canonical), or null: nobody learns which was wrong. */
export async function findCase(
  db: Kysely<DB>,
  reference: string,
  code: string,
): Promise<Submission | null> {
  const row = await db
    .selectFrom('submission')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst()
  const fits = sameHash(hashFollowUpCode(code), row?.follow_up_hash ?? NO_HASH)
  return row && fits ? row : null
}

/** The case of a signed-in person, without a code. */
export async function findOwnCase(
  db: Kysely<DB>,
  reference: string,
  accountId: string,
): Promise<Submission | null> {
  const row = await db
    .selectFrom('submission')
    .selectAll()
    .where('reference', '=', reference)
    .where('submitter_id', '=', accountId)
    .executeTakeFirst()
  return row ?? null
}
