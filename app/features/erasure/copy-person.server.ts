import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { copyAccount, copySent, copySubmissions } from './copy-parts.server.ts'
import { copyRegistrations } from './copy-registrations.server.ts'
import { findPerson } from './find-person.server.ts'
import type { Wish } from './wish.ts'

export type PersonCopy = Awaited<ReturnType<typeof copyPerson>>

/** Everything the service holds of a person, as they gave it, with what became of it. */
export async function copyPerson(
  db: Database,
  wish: Wish,
  context: { now: Instant; secret: string },
) {
  const person = await findPerson(db, wish)
  const { account, submissions, registrations } = person
  const sent = await copySent(db, person)
  const hashes = [...sent.sendings, ...sent.cards].flatMap(({ file }) => file ?? [])
  const files = await db
    .selectFrom('file')
    .select(['hash', 'mime', 'content'])
    .where('hash', 'in', ['', ...hashes])
    .execute()
  return {
    data: {
      madeAt: context.now,
      account: account ? await copyAccount(db, account.id) : null,
      submissions: await copySubmissions(db, submissions),
      registrations: await copyRegistrations(db, registrations, context.secret),
      ...sent,
    },
    files,
  }
}
