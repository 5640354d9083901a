import type { Kysely } from 'kysely'
import type { DB, Instant, Role } from '#db/schema.ts'

const PAGE_SIZE = 30

export type PeopleQuery = { text: string; role: Role | null; after: string | null }
export type PersonRow = {
  id: string
  name: string
  email: string
  roles: Role[]
  unit: string | null
  createdAt: Instant
  isConfirmed: boolean
  isBlocked: boolean
}

/** Accounts, newest first. `next` is the id after which the next page starts. */
export async function listPeople(
  db: Kysely<DB>,
  { text, role, after }: PeopleQuery,
): Promise<{ people: PersonRow[]; next: string | null }> {
  let query = db
    .selectFrom('account')
    .leftJoin('unit', 'unit.id', 'account.unit_id')
    .select([
      'account.id',
      'account.display_name',
      'account.email',
      'account.created_at',
      'account.confirmed_at',
      'account.blocked_at',
      'unit.short_name',
    ])
    .orderBy('account.created_at', 'desc')
    .orderBy('account.id', 'desc')
    .limit(PAGE_SIZE + 1)
  const patterns = patternsOf(text)
  if (patterns.length > 0) {
    query = query.where((eb) =>
      eb.or(
        patterns.flatMap((pattern) => [
          eb(eb.fn<string>('lower', ['account.display_name']), 'like', pattern),
          eb('account.email_canonical', 'like', pattern),
        ]),
      ),
    )
  }
  if (role) {
    query = query.where('account.id', 'in', (eb) =>
      eb.selectFrom('account_role').select('account_id').where('role', '=', role),
    )
  }
  const place = after ? await placeOf(db, after) : null
  if (place) {
    query = query.where((eb) =>
      eb.or([
        eb('account.created_at', '<', place.created_at),
        eb.and([eb('account.created_at', '=', place.created_at), eb('account.id', '<', place.id)]),
      ]),
    )
  }
  const rows = await query.execute()
  const shown = rows.slice(0, PAGE_SIZE)
  const roles = await rolesOf(
    db,
    shown.map((row) => row.id),
  )
  return {
    people: shown.map((row) => ({
      id: row.id,
      name: row.display_name,
      email: row.email,
      roles: roles.get(row.id) ?? [],
      unit: row.short_name,
      createdAt: row.created_at,
      isConfirmed: row.confirmed_at !== null,
      isBlocked: row.blocked_at !== null,
    })),
    next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** SQLite lowers only ASCII: “łukasz” must also be looked for as “Łukasz”. */
function patternsOf(text: string): string[] {
  const plain = text.trim().slice(0, 100).replace(/[%\\]/g, '').toLowerCase()
  if (!plain) return []
  const capital = plain[0]?.toUpperCase() ?? ''
  const first = /[a-z]/i.test(capital) ? plain : capital + plain.slice(1)
  return [...new Set([plain, first])].map((part) => `%${part}%`)
}

function placeOf(db: Kysely<DB>, id: string) {
  return db
    .selectFrom('account')
    .select(['id', 'created_at'])
    .where('id', '=', id)
    .executeTakeFirst()
}

async function rolesOf(db: Kysely<DB>, ids: string[]): Promise<Map<string, Role[]>> {
  const roles = new Map<string, Role[]>()
  if (ids.length === 0) return roles
  const rows = await db
    .selectFrom('account_role')
    .select(['account_id', 'role'])
    .where('account_id', 'in', ids)
    .where('role', '!=', 'resident')
    .orderBy('granted_at')
    .execute()
  for (const row of rows)
    roles.set(row.account_id, [...(roles.get(row.account_id) ?? []), row.role])
  return roles
}
