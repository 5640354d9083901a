import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'

/** `npm run db:migrate`: brings the database of DATABASE_URL to the newest schema. */
const opened = openDatabase(process.env.DATABASE_URL ?? 'file:data/idea-kielce.db')
const applied = await migrateToLatest(opened.db)
await opened.close()
console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'Nothing to apply.')
