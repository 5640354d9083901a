import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

/** Gives the name of an account; null where it is gone. Only staff see names. */
export async function readNames(
  db: Kysely<DB>,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => string | null> {
  const known = ids.filter((id) => id !== null)
  const rows =
    known.length > 0
      ? await db
          .selectFrom('account')
          .select(['id', 'display_name'])
          .where('id', 'in', known)
          .execute()
      : []
  const names = new Map(rows.map((row) => [row.id, row.display_name]))
  return (id) => (id === null ? null : (names.get(id) ?? null))
}
