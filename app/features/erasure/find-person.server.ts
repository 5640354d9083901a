import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { canonicalEmail } from '../../lib/names.ts'
import { canonicalPhone } from '../registrations/person-key.ts'
import { contactsOf, lettersOf, registrationsOf } from './reached-by.server.ts'
import type { Wish } from './wish.ts'

/** Every row that is this person's. */
export type FoundPerson = {
  account: { id: string; email: string; roles: number; erased: boolean } | null
  submissions: number[]
  sendings: number[]
  registrations: number[]
  cards: string[]
  letters: number[]
  /** Numbers of cases that do not exist. */
  unknownNumbers: string[]
  /** Each spelling of an address or phone that was found; covered in texts of others. */
  spellings: string[]
}

/** Looks for a person by their account, address, phone and by the numbers of their cases. */
export async function findPerson(db: Kysely<DB>, wish: Wish): Promise<FoundPerson> {
  const account = await findAccountOf(db, wish)
  const emails = new Set([...wish.emails, ...(account ? [account.email] : [])].map(canonicalEmail))
  const phones = new Set(wish.phones.map(canonicalPhone).filter((phone) => phone !== null))
  const contacts = await contactsOf(db, emails, phones)
  const own = await submissionsOf(db, account?.id ?? null, wish.numbers)
  const sendings = await sendingsOf(db, account?.id ?? null, [...own, ...contacts.ids])
  const registrations = await registrationsOf(db, account?.id ?? null, emails, phones)
  const submissions = [...new Set([...own, ...contacts.ids, ...sendings.submissions])]
  const cards = await cardsOf(db, account?.id ?? null, submissions)
  const spellings = new Set([
    ...wish.emails,
    ...wish.phones,
    ...emails,
    ...(account ? [account.email] : []),
    ...contacts.spellings,
    ...registrations.spellings,
  ])
  return {
    account,
    submissions: submissions.toSorted((a, b) => a - b),
    sendings: sendings.ids,
    registrations: registrations.ids,
    cards,
    letters: await lettersOf(db, emails, registrations.ids),
    unknownNumbers: await unknownOf(db, wish.numbers),
    spellings: [...spellings].filter((text) => text.length >= 4),
  }
}

async function findAccountOf(db: Kysely<DB>, wish: Wish) {
  const emails = wish.emails.map(canonicalEmail)
  if (wish.accountId === null && emails.length === 0) return null
  const row = await db
    .selectFrom('account')
    .select(['id', 'email', 'erased_at'])
    .where((eb) =>
      wish.accountId === null ? eb('email_canonical', 'in', emails) : eb('id', '=', wish.accountId),
    )
    .executeTakeFirst()
  if (!row) return null
  const { roles } = await db
    .selectFrom('account_role')
    .select((eb) => eb.fn.countAll<number>().as('roles'))
    .where('account_id', '=', row.id)
    .where('role', '!=', 'resident')
    .executeTakeFirstOrThrow()
  return { id: row.id, email: row.email, roles: Number(roles), erased: row.erased_at !== null }
}

async function submissionsOf(
  db: Kysely<DB>,
  accountId: string | null,
  numbers: readonly string[],
): Promise<number[]> {
  if (accountId === null && numbers.length === 0) return []
  const rows = await db
    .selectFrom('submission')
    .select('id')
    .where((eb) =>
      eb.or([
        ...(accountId === null ? [] : [eb('submitter_id', '=', accountId)]),
        ...(numbers.length === 0 ? [] : [eb('reference', 'in', numbers)]),
      ]),
    )
    .execute()
  return rows.map((row) => row.id)
}

/** What was sent together is one person's; a filled form of an import is each row's own. */
async function sendingsOf(db: Kysely<DB>, accountId: string | null, submissions: number[]) {
  const rows = await db
    .selectFrom('sending')
    .select('id')
    .where('kind', 'in', ['web', 'letter'])
    .where((eb) =>
      eb.or([
        eb('submitter_id', '=', accountId ?? ''),
        eb('id', 'in', (of) =>
          of
            .selectFrom('submission')
            .select((row) => row.ref('sending_id').$notNull().as('id'))
            .where('id', 'in', submissions.length > 0 ? submissions : [0])
            .where('sending_id', 'is not', null),
        ),
      ]),
    )
    .execute()
  const ids = rows.map((row) => row.id)
  const together = await db
    .selectFrom('submission')
    .select('id')
    .where('sending_id', 'in', ids.length > 0 ? ids : [0])
    .execute()
  return { ids, submissions: together.map((row) => row.id) }
}

async function cardsOf(
  db: Kysely<DB>,
  accountId: string | null,
  submissions: readonly number[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('card')
    .select('id')
    .where((eb) =>
      eb.or([
        eb('written_by', '=', accountId ?? ''),
        eb('submission_id', 'in', submissions.length > 0 ? submissions : [0]),
      ]),
    )
    .execute()
  return rows.map((row) => row.id)
}

async function unknownOf(db: Kysely<DB>, numbers: readonly string[]): Promise<string[]> {
  if (numbers.length === 0) return []
  const known = await db
    .selectFrom('submission')
    .select('reference')
    .where('reference', 'in', numbers)
    .execute()
  return numbers.filter((number) => !known.some(({ reference }) => reference === number))
}
