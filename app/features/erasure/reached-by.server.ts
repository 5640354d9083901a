import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { canonicalEmail } from '../../lib/names.ts'
import { canonicalPhone, personKey } from '../registrations/person-key.ts'

/** Cases whose author left this address or phone. */
export async function contactsOf(
  db: Kysely<DB>,
  emails: ReadonlySet<string>,
  phones: ReadonlySet<string>,
): Promise<{ ids: number[]; spellings: string[] }> {
  const domains = [...emails].map((email) => `%@${email.slice(email.indexOf('@') + 1)}`)
  if (domains.length === 0 && phones.size === 0) return { ids: [], spellings: [] }
  const rows = await db
    .selectFrom('submission_contact')
    .select(['submission_id', 'email', 'phone'])
    .where((eb) =>
      eb.or([
        ...domains.map((pattern) => eb(eb.fn<string>('lower', ['email']), 'like', pattern)),
        ...(phones.size > 0 ? [eb('phone', 'is not', null)] : []),
      ]),
    )
    .execute()
  const theirs = rows.filter(
    ({ email, phone }) =>
      (email !== null && emails.has(canonicalEmail(email))) ||
      (phone !== null && phones.has(canonicalPhone(phone) ?? '')),
  )
  return {
    ids: theirs.map((row) => row.submission_id),
    spellings: theirs.flatMap(({ email, phone }) => [email, phone].filter((each) => each !== null)),
  }
}

/** Sign-ups by account, address or phone, in the order in which their sessions are locked. */
export async function registrationsOf(
  db: Kysely<DB>,
  accountId: string | null,
  emails: ReadonlySet<string>,
  phones: ReadonlySet<string>,
): Promise<{ ids: number[]; spellings: string[] }> {
  const rows = await db
    .selectFrom('registration')
    .select(['id', 'email', 'phone', 'account_id', 'person_key'])
    .where('erased_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('account_id', '=', accountId ?? ''),
        eb('person_key', 'in', ['', ...emails, ...phones]),
        // Who gave a mail is known by it; the phone beside it is looked at here.
        ...(phones.size > 0 ? [eb('phone', 'is not', null)] : []),
      ]),
    )
    .orderBy('session_id')
    .orderBy('id')
    .execute()
  const theirs = rows.filter(
    ({ account_id, person_key, email, phone }) =>
      (accountId !== null && account_id === accountId) ||
      emails.has(personKey({ email, phone }) ?? '') ||
      phones.has(person_key ?? '') ||
      (phone !== null && phones.has(canonicalPhone(phone) ?? '')),
  )
  return {
    ids: theirs.map((row) => row.id),
    spellings: theirs.flatMap(({ email, phone }) => [email, phone].filter((each) => each !== null)),
  }
}

/** Letters to the address, sent or not, and those about the sign-ups. */
export async function lettersOf(
  db: Kysely<DB>,
  emails: ReadonlySet<string>,
  registrations: readonly number[],
): Promise<number[]> {
  const domains = [...emails].map((email) => `%@${email.slice(email.indexOf('@') + 1)}`)
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'to_address', 'registration_id'])
    .where((eb) =>
      eb.or([
        eb('registration_id', 'in', registrations.length > 0 ? registrations : [0]),
        ...domains.map((pattern) => eb(eb.fn<string>('lower', ['to_address']), 'like', pattern)),
      ]),
    )
    .execute()
  return rows
    .filter(
      (row) =>
        emails.has(canonicalEmail(row.to_address)) ||
        (row.registration_id !== null && registrations.includes(row.registration_id)),
    )
    .map((row) => row.id)
}
