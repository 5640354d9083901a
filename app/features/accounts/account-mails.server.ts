import type { Transaction } from 'kysely'
import type { DB, Instant, Locale } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { queueMail } from '../notices/outbox.server.ts'

export type MailContext = { now: Instant; appOrigin: string }
export type Addressee = { email: string; locale: Locale }

type AccountMail = 'confirm' | 'known' | 'signIn' | 'reset' | 'passwordChanged'

const PATHS: Record<AccountMail, (token: string) => string> = {
  confirm: (token) => `/konto/potwierdz/${token}`,
  known: () => '/konto/logowanie',
  signIn: (token) => `/konto/link/${token}`,
  reset: (token) => `/konto/haslo/${token}`,
  passwordChanged: () => '/konto/haslo',
}

/** Queues a letter about an account. Names stay out of it: whoever registered chose them. */
export async function queueAccountMail(
  trx: Transaction<DB>,
  kind: AccountMail,
  to: Addressee,
  token: string,
  { now, appOrigin }: MailContext,
): Promise<void> {
  const t = translator(to.locale)
  await queueMail(
    trx,
    {
      kind: `account.${kind}`,
      to: to.email,
      subject: t(`account.mail.${kind}.subject`),
      body: `${t(`account.mail.${kind}.body`, { link: appOrigin + PATHS[kind](token) })}\n\n${t('account.mail.closing')}`,
      dedupeKey: null,
    },
    now,
  )
}
