import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { addCard, addRegistration, answer } from '#tests/support/outcomes.ts'
import {
  databaseTargets,
  FIXED_NOW,
  testDatabase,
  type TestDatabase,
} from '#tests/support/database.ts'
import { tableContents } from '#tests/support/table-contents.ts'
import { makeWorkshop } from '#tests/support/workshops.ts'
import { queueMails } from '../notices/outbox.server.ts'
import { eraseOldRegistrations } from './erase-registrations.server.ts'
import { statisticsOfWorkshop } from './read-statistics.server.ts'
import { tellWhatBecameOfCards } from './tell-about-cards.server.ts'

const DAY = 86_400_000
const CANARY = 'kanarek'
const SECRET = 'a-secret-of-at-least-thirty-two-bytes'
const after = (days: number) => new Date(Date.parse(FIXED_NOW) + days * DAY).toISOString()
const context = (now: string) => ({ now, secret: SECRET, appOrigin: 'http://localhost' })

/** Every value of every table that holds the canary, as `table.column`. */
async function whereCanary(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables()
  const found = new Set<string>()
  for (const { name } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(
      db,
    )
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (String(value).toLowerCase().includes(CANARY)) found.add(`${name}.${column}`)
      }
    }
  }
  return [...found]
}

/** Everything about a person that a registration leads to. */
async function addCanary(db: Database, sessionId: number, arrival: number): Promise<number> {
  const id = await addRegistration(db, sessionId, {
    arrival,
    name: `Imię ${CANARY}`,
    email: `${CANARY}${arrival}@example.pl`,
    phone: `600 ${CANARY}`,
    organisation: `Stowarzyszenie ${CANARY}`,
    person_key: `${CANARY}-${arrival}`,
    answers: JSON.stringify({ skad: CANARY }),
    over_capacity_reason: `Zna ${CANARY}`,
    came_at: FIXED_NOW,
    came_by: 'name',
  })
  await db
    .insertInto('registration_need')
    .values({ registration_id: id, need: 'diet', note: `bez ${CANARY}` })
    .execute()
  await db
    .insertInto('day_action')
    .values({
      id: `akcja-${sessionId}-${arrival}`,
      session_id: sessionId,
      device_id: 'urządzenie',
      kind: 'walk_in',
      payload: JSON.stringify({ name: CANARY }),
      happened_at: FIXED_NOW,
      received_at: FIXED_NOW,
      outcome: 'applied',
      answer: '{}',
    })
    .execute()
  const letter = {
    kind: 'registration',
    to: `${CANARY}${arrival}@example.pl`,
    subject: `Masz miejsce, ${CANARY}`,
    body: CANARY,
    dedupeKey: `registration:${id}:confirmed`,
    calendar: CANARY,
  }
  await db.transaction().execute((trx) => queueMails(trx, [letter], FIXED_NOW))
  await db.updateTable('outbox').set({ sent_at: FIXED_NOW }).execute()
  return id
}

describe.each(databaseTargets())('erasing people on %s', (target) => {
  let d: TestDatabase
  let db: Database
  beforeAll(async () => {
    d = await testDatabase(target)
    db = d.db
  })
  afterAll(() => d[Symbol.asyncDispose]())

  test('people are erased once when their time is over, and nothing else is', async () => {
    const held = { startsAt: new Date(Date.parse(FIXED_NOW) - 3 * 3_600_000).toISOString() }
    const old = await makeWorkshop(db, held)
    const young = await makeWorkshop(db, { startsAt: after(100) })
    await addCanary(db, old.sessionId, 1)
    await addCanary(db, old.sessionId, 2)
    await addRegistration(db, young.sessionId, { arrival: 1, name: 'Zostaje', answers: '{"a":1}' })
    await db
      .insertInto('registration_need')
      .columns(['registration_id', 'need'])
      .expression((eb) =>
        eb
          .selectFrom('registration')
          .select(['id', eb.val('diet' as const).as('need')])
          .where('session_id', '=', young.sessionId),
      )
      .execute()
    const untouched = await tableContents(db)

    expect(await eraseOldRegistrations(db, after(6.9))).toEqual({ needs: 0, contacts: 0 })
    expect(await tableContents(db)).toEqual(untouched)

    // Three at once, then once more.
    const erased = await Promise.all([8, 8, 8].map((n) => eraseOldRegistrations(db, after(n))))
    expect(erased.map((each) => each.needs)).toContain(2)
    await eraseOldRegistrations(db, after(8))
    const logged = await db
      .selectFrom('audit_entry')
      .select('details')
      .where('action', '=', 'erasure.needs')
      .execute()
    expect(logged).toEqual([{ details: '{"count":2}' }])
    const left = await whereCanary(db)
    expect(left).not.toContain('registration_need.note')
    expect(left).not.toContain('registration.answers')
    expect(left).toContain('registration.name')
    expect(left).toContain('outbox.body')

    await eraseOldRegistrations(db, after(181))
    expect(await whereCanary(db)).toEqual([])
    const now = await tableContents(db)
    const changed = Object.keys(now).filter((name) => now[name] !== untouched[name])
    // Beside them only the log and the young workshop's needs, erased in their own time.
    expect(changed.toSorted()).toEqual(
      [
        'audit_entry',
        'audit_head',
        'content_version',
        'day_action',
        'outbox',
        'registration',
        'registration_need',
      ].toSorted(),
    )
    const { total } = await statisticsOfWorkshop(db, old.id, {
      now: after(181),
      seesPeople: true,
    })
    expect(total).toMatchObject({ signedUp: 2, came: 2, noShows: 0 })
    const stays = await db
      .selectFrom('registration')
      .select(['name', 'erased_at'])
      .where('session_id', '=', young.sessionId)
      .executeTakeFirstOrThrow()
    expect(stays).toEqual({ name: 'Zostaje', erased_at: null })
  })

  test('contacts wait for letters on their way and for answers nobody was told of', async () => {
    const made = await makeWorkshop(db, {
      startsAt: after(-1),
      session: { closed_at: FIXED_NOW },
    })
    const id = await addRegistration(db, made.sessionId, {
      arrival: 1,
      email: 'ala@example.pl',
      came_at: FIXED_NOW,
    })
    const { submissionId } = await addCard(db, made.sessionId, 1)
    await answer(db, submissionId)
    const isErased = async () =>
      (
        await db
          .selectFrom('registration')
          .select('erased_at')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
      ).erased_at !== null
    await eraseOldRegistrations(db, after(181))
    expect(await isErased()).toBe(false)
    expect(await tellWhatBecameOfCards(db, context(after(181)))).toBe(1)
    await eraseOldRegistrations(db, after(181))
    expect(await isErased()).toBe(false)
    await db
      .updateTable('outbox')
      .set({ sent_at: after(181) })
      .execute()
    await eraseOldRegistrations(db, after(181))
    expect(await isErased()).toBe(true)

    // Whatever waits, a week later it is over.
    const other = await makeWorkshop(db, { startsAt: after(-1), session: { closed_at: FIXED_NOW } })
    await addRegistration(db, other.sessionId, {
      arrival: 1,
      email: 'ola@example.pl',
      came_at: FIXED_NOW,
    })
    const card = await addCard(db, other.sessionId, 2)
    await answer(db, card.submissionId)
    expect((await eraseOldRegistrations(db, after(185))).contacts).toBe(0)
    expect((await eraseOldRegistrations(db, after(188))).contacts).toBe(1)
  })
})
