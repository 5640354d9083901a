import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { LegalBasis } from './read-consultation.server.ts'

/** Those that a consultation may stand on: in use, and the one it stands on already. */
export async function listLegalBases(
  db: Kysely<DB>,
  used: string | null = null,
): Promise<LegalBasis[]> {
  return db
    .selectFrom('legal_basis')
    .selectAll()
    .where((eb) => eb.or([eb('retired_at', 'is', null), eb('code', '=', used ?? '')]))
    .orderBy('position')
    .orderBy('code')
    .execute()
}
