import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import type { RegistrationStatus } from '#db/workshop-tables.ts'
import { localized } from '../../../lib/localized.ts'
import type { SessionFacts } from '../../workshops/workshop-change.ts'
import { hashToken, registrationToken } from '../registration-token.server.ts'

export type OwnRow = {
  id: number
  title: string
  status: RegistrationStatus
  session: Pick<SessionFacts, 'starts_on' | 'ends_on' | 'from_time' | 'to_time'>
  /** Of the secret page; null where the secret changed since and only a letter has the link. */
  token: string | null
}

const MOST = 50

/** The registrations of one account that are not erased, the newest session first. */
export async function listOwn(
  db: Kysely<DB>,
  accountId: string,
  { locale, secret }: { locale: Locale; secret: string },
): Promise<OwnRow[]> {
  const rows = await db
    .selectFrom('registration')
    .innerJoin('workshop_session as session', 'session.id', 'registration.session_id')
    .innerJoin('workshop', 'workshop.id', 'session.workshop_id')
    .select(['registration.id', 'registration.status', 'token_seed', 'token_hash'])
    .select(['title_pl', 'title_en', 'title_uk'])
    .select(['session.starts_on', 'session.ends_on', 'session.from_time', 'session.to_time'])
    .where('registration.account_id', '=', accountId)
    .where('erased_at', 'is', null)
    .orderBy('session.starts_at', 'desc')
    .orderBy('registration.id', 'desc')
    .limit(MOST)
    .execute()
  return rows.map((row) => {
    const token = registrationToken(secret, row.token_seed)
    const { starts_on, ends_on, from_time, to_time } = row
    return {
      id: row.id,
      title: localized(row, 'title', locale),
      status: row.status,
      session: { starts_on, ends_on, from_time, to_time },
      token: hashToken(token) === row.token_hash ? token : null,
    }
  })
}
