import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'

export async function saveLocale(db: Kysely<DB>, accountId: string, locale: Locale): Promise<void> {
  await db.updateTable('account').set({ locale }).where('id', '=', accountId).execute()
}

export async function saveProfile(
  db: Kysely<DB>,
  accountId: string,
  profile: { name: string; locale: Locale },
): Promise<void> {
  await db
    .updateTable('account')
    .set({ display_name: profile.name, locale: profile.locale })
    .where('id', '=', accountId)
    .execute()
}
