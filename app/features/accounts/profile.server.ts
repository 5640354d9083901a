import type { Database } from '#db/open.server.ts'
import type { Locale } from '#db/schema.ts'

export async function saveLocale(db: Database, accountId: string, locale: Locale): Promise<void> {
  await db.updateTable('account').set({ locale }).where('id', '=', accountId).execute()
}
