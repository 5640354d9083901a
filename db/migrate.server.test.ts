import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { databaseTargets, emptyDatabaseUrl } from '#tests/support/database.ts'
import { inPeace, migrateToLatest, pendingMigrations } from './migrate.server.ts'
import { openDatabase } from './open.server.ts'

describe.each(databaseTargets())('migrations on %s', (target) => {
  test.skipIf(target === 'sqlite')('a migration may take longer than a request', async () => {
    const { db, close } = openDatabase(await emptyDatabaseUrl(target))
    const read = async (trx: typeof db) =>
      (await sql<{ statement_timeout: string }>`show statement_timeout`.execute(trx)).rows[0]
    expect(await read(db)).toEqual({ statement_timeout: '5s' })
    await db.transaction().execute(async (trx) => {
      await inPeace(async () => undefined)(trx)
      expect(await read(trx)).toEqual({ statement_timeout: '0' })
    })
    expect(await read(db)).toEqual({ statement_timeout: '5s' })
    await close()
  })

  test('a workshop of the archive keeps its days and its place when sessions come', async () => {
    const { db, close } = openDatabase(await emptyDatabaseUrl(target))
    await migrateToLatest(db, '0008-kept-versions')
    await sql`insert into workshop (slug, title_pl, description_pl, place, starts_on, ends_on)
      values ('tura-1', 'Warsztaty', 'Opis', 'Politechnika', '2018-03-05', '2018-03-07')`.execute(
      db,
    )
    await migrateToLatest(db)
    expect(await pendingMigrations(db)).toEqual([])
    expect(
      await db
        .selectFrom('workshop')
        .innerJoin('workshop_session as session', 'session.workshop_id', 'workshop.id')
        .select(['slug', 'state', 'kind', 'session.number', 'place', 'capacity', 'taken'])
        .select(['session.starts_on', 'session.ends_on', 'starts_at', 'ends_at'])
        .execute(),
    ).toEqual([
      {
        slug: 'tura-1',
        state: 'published',
        kind: 'strategic',
        number: 1,
        place: 'Politechnika',
        capacity: null,
        taken: 0,
        starts_on: '2018-03-05',
        ends_on: '2018-03-07',
        starts_at: '2018-03-04T23:00:00.000Z',
        ends_at: '2018-03-07T22:59:59.999Z',
      },
    ])
    await close()
  })
})
