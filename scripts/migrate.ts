import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { failPlainly } from './fail-plainly.ts'

/** `npm run db:migrate`: brings the database of DATABASE_URL to the newest schema. */
async function migrate(): Promise<void> {
  const opened = openDatabase(process.env.DATABASE_URL ?? 'file:data/idea-kielce.db')
  const applied = await migrateToLatest(opened.db)
  await opened.close()
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'Nothing to apply.')
}

await migrate().catch(failPlainly)
