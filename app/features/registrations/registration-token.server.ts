import { createHash, createHmac } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB, Registration } from '#db/schema.ts'

const CONTEXT = 'idea-kielce/registration/1\n'
const TOKEN = /^[\w-]{43}$/

/** The secret of the link to a registration: 256 bits that need not be stored to be written again. */
export function registrationToken(secret: string, seed: string): string {
  return createHmac('sha256', secret).update(CONTEXT).update(seed).digest('base64url')
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export async function findByToken(db: Kysely<DB>, token: string): Promise<Registration | null> {
  if (!TOKEN.test(token)) return null
  const row = await db
    .selectFrom('registration')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  return row ?? null
}
