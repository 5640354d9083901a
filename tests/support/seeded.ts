import pg from 'pg'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'

/** The database on the PostgreSQL of a run that tests copy: the schema and the frame, made once. */
export const SEEDED = 'seeded'

export async function makeSeededDatabase(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`create database ${SEEDED}`)
  await client.end()
  const { db, close } = openDatabase(`${server}/${SEEDED}`)
  await migrateToLatest(db)
  await seedFrame(db)
  await close()
}
