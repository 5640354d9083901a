import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { databaseTargets, testDatabase } from '#tests/support/database.ts'
import { makeConsultation, makeDocument } from '#tests/support/documents.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { MOVING_COUNTS } from './counted.server.ts'
import { countAll } from './moving-counts.server.ts'
import type { Database } from './open.server.ts'

const VISIBILITIES = ['awaiting', 'published', 'hidden', 'merged'] as const
const HANDLINGS = ['received', 'assigned', 'answered', 'reflected'] as const
const CODES = [null, 'accepted', 'rejected'] as const
const STATES = ['draft', 'submitted'] as const
const DAYS = ['2026-11-20T22:59:59.999Z', '2026-12-01T22:59:59.999Z'] as const

const act = fc.record({
  what: fc.constantFrom('change', 'change', 'change', 'all', 'position', 'round'),
  row: fc.nat(5),
  a: fc.nat(11),
  b: fc.nat(11),
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never
const one = <T>(list: readonly T[], n: number): T => list[n % list.length]!

describe.each(databaseTargets())('counts that move with each write on %s', (target) => {
  test('are what counting anew finds, after any series of changes', async () => {
    await using d = await testDatabase(target)
    const world = await openWorld(d.db)
    // Each of the counts has something to count from the beginning.
    await world.play({ what: 'change', row: 0, a: 6, b: 1 })
    await world.play({ what: 'position', row: 0, a: 0, b: 0 })
    await world.play({ what: 'round', row: 0, a: 1, b: 0 })
    for (const { name } of MOVING_COUNTS)
      expect([name, await rowsOf(d.db, name)]).not.toEqual([name, []])
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 20 }), async (acts) => {
        for (const each of acts) await world.play(each)
        for (const count of MOVING_COUNTS) {
          const moved = await rowsOf(d.db, count.name)
          await sql.raw(`delete from ${count.name}`).execute(d.db)
          await sql.raw(countAll(count)).execute(d.db)
          expect([count.name, moved]).toEqual([count.name, await rowsOf(d.db, count.name)])
        }
      }),
      { numRuns: target === 'sqlite' ? 15 : 4 },
    )
  }, 60_000)

  test('what is taken back was never counted', async () => {
    await using d = await testDatabase(target)
    const [row] = await addPostulates(d.db, [{}])
    const before = await rowsOf(d.db, 'owed_count')
    const undone = new Error('taken back')
    const takenBack = d.db.transaction().execute(async (trx) => {
      await trx
        .updateTable('submission')
        .set({ handling: 'answered' })
        .where('id', '=', row!.id)
        .execute()
      throw undone
    })
    await expect(takenBack).rejects.toBe(undone)
    expect(await rowsOf(d.db, 'owed_count')).toEqual(before)
  })
})

async function rowsOf(db: Database, table: string): Promise<string[]> {
  const { rows } = await sql.raw(`select * from ${table} where n <> 0`).execute(db)
  return rows.map((row) => JSON.stringify(row)).toSorted()
}

async function openWorld(db: Database) {
  const unit = await db.selectFrom('unit').select('id').orderBy('id').executeTakeFirstOrThrow()
  const document = await makeDocument(db, [{ text: 'Miasto czyste.', number: '1' }])
  const consultation = await makeConsultation(db, [document.id], {
    opensAt: '2026-09-25T08:00:00.000Z',
    closesAt: '2026-10-30T22:59:59.999Z',
  })
  const rows = await addPostulates(
    db,
    Array.from({ length: 6 }, () => ({})),
  )

  async function play({ what, row, a, b }: Act): Promise<void> {
    const id = rows[row]!.id
    if (what === 'change' || what === 'all') {
      // One column at a time: each alone has to move the counts.
      const changes = [
        { visibility: one(VISIBILITIES, b) },
        { handling: one(HANDLINGS, b) },
        { position_code: one(CODES, b) },
        { answer_due_at: one(DAYS, b) },
        { unit_id: b % 2 === 0 ? unit.id : null },
        { is_late: b % 2 },
        { consultation_id: b % 3 === 0 ? null : consultation.id },
      ]
      await db
        .updateTable('submission')
        .set(one(changes, a))
        .$if(what === 'change', (query) => query.where('id', '=', id))
        .execute()
    } else if (what === 'position') await writePosition(a, b)
    else await writeRound(id, a, b)
  }

  async function writePosition(a: number, b: number): Promise<void> {
    const known = await db.selectFrom('position').select('id').orderBy('id').execute()
    const state = one(STATES, b)
    const sent_back_reason = a % 3 === 0 ? 'Proszę uzupełnić.' : null
    if (a % 2 === 0 || known.length === 0) {
      await db
        .insertInto('position')
        .values({
          state,
          code: 'accepted',
          unit_id: unit.id,
          summary: 'Tak.',
          justification: 'Tak.',
          sent_back_reason,
          drafted_at: DAYS[0],
        })
        .execute()
    } else if (a % 5 === 0) {
      await db.deleteFrom('position').where('id', '=', one(known, b).id).execute()
    } else {
      await db
        .updateTable('position')
        .set({ state, sent_back_reason })
        .where('id', '=', one(known, b).id)
        .execute()
    }
  }

  async function writeRound(submission_id: number, a: number, b: number): Promise<void> {
    await db.transaction().execute(async (trx) => {
      const round = await trx
        .insertInto('suggestion_round')
        .values({
          submission_id,
          model: a % 2,
          decided_by: null,
          decided_at: DAYS[0],
          month: one(['2026-10', '2026-11'], b),
          chosen: a % 3,
          first_right: b % 2,
          any_right: 1,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      const items = [1, 2].map((place) => ({
        round_id: round.id,
        place,
        label_id: (a + place) % 3,
        confidence: one(['sure', 'weak'] as const, b),
        taken: place % 2,
      }))
      await trx.insertInto('suggestion_item').values(items).execute()
    })
  }

  return { play }
}
