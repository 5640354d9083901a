import { sql, type Kysely, type Transaction } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { DB } from '#db/schema.ts'
import { databaseTargets, FIXED_NOW, testDatabase, type Target } from '#tests/support/database.ts'
import { appendAudit } from './append-audit.server.ts'
import { verifyAudit, type AuditProblem } from './verify-audit.server.ts'

const LENGTH = 300
const TEXT_COLUMNS = [
  'action',
  'object_type',
  'object_id',
  'details',
  'previous_hash',
  'hash',
  'actor_id',
] as const

describe.each(databaseTargets())('the log on %s', (target) => {
  test('50 writers at once make one unbroken chain', async () => {
    await using d = await testDatabase(target)
    const writers = Array.from({ length: 50 }, async (_, writer) => {
      for (let n = 0; n < 20; n += 1) await append(d.db, writer, n)
    })
    await Promise.all(writers)
    expect(await verifyAudit(d.db)).toMatchObject({ ok: true, entries: 1_000 })
  }, 60_000)

  test('the database refuses to change or delete an entry', async () => {
    await using d = await testDatabase(target)
    await append(d.db, 1, 1)
    const change = d.db.updateTable('audit_entry').set({ action: 'x' }).execute()
    await expect(change).rejects.toThrow(/append-only/)
    await expect(d.db.deleteFrom('audit_entry').execute()).rejects.toThrow(/append-only/)
  })

  test('every change is found, and the first bad entry is named', async () => {
    await using d = await testDatabase(target)
    for (let n = 0; n < LENGTH; n += 1) await append(d.db, n % 7, n)
    await dropTriggers(d.db, target)
    const random = seeded(20_261_123)
    // On PostgreSQL each walk is several round trips: a tenth of the mutations says the same there.
    const mutations = target === 'sqlite' ? 1_000 : 100
    const found: Record<string, number> = {}
    for (let n = 0; n < mutations; n += 1) {
      const { verdict, expected } = await mutated(d.db, random)
      expect(verdict).toEqual({ ok: false, problem: expected })
      found[expected.kind] = (found[expected.kind] ?? 0) + 1
    }
    expect(Object.keys(found).sort()).toEqual(['changed', 'deleted', 'reordered', 'truncated'])
    expect(await verifyAudit(d.db)).toMatchObject({ ok: true, entries: LENGTH })
  }, 60_000)

  test('a head that was moved back with the end of the log is not mistaken for a whole one', async () => {
    await using d = await testDatabase(target)
    for (let n = 0; n < 5; n += 1) await append(d.db, 1, n)
    await d.db.updateTable('audit_head').set({ seq: 4 }).execute()
    expect(await verifyAudit(d.db)).toEqual({ ok: false, problem: { kind: 'head', seq: 5 } })
  })
})

function append(db: Kysely<DB>, writer: number, n: number): Promise<void> {
  return db.transaction().execute((trx) =>
    appendAudit(trx, {
      at: FIXED_NOW,
      actorId: `writer-${writer}`,
      action: 'submission.published',
      objectType: 'submission',
      objectId: String(n),
      details: { from: 'awaiting', to: 'published', n },
    }),
  )
}

async function dropTriggers(db: Kysely<DB>, target: Target): Promise<void> {
  if (target === 'postgres') {
    await sql`drop trigger audit_entry_append_only on audit_entry`.execute(db)
    return
  }
  await sql`drop trigger audit_entry_no_update`.execute(db)
  await sql`drop trigger audit_entry_no_delete`.execute(db)
}

type Random = (below: number) => number

/** Changes the log in a transaction, walks it, and takes the change back. */
async function mutated(db: Kysely<DB>, random: Random) {
  const trx = await db.startTransaction().execute()
  try {
    const expected = await mutate(trx, random)
    return { verdict: await verifyAudit(trx), expected }
  } finally {
    await trx.rollback().execute()
  }
}

async function mutate(trx: Transaction<DB>, random: Random): Promise<AuditProblem> {
  const seq = 1 + random(LENGTH)
  switch (random(4)) {
    case 0:
      await flip(trx, seq, random)
      return { kind: 'changed', seq }
    case 1:
      await trx.deleteFrom('audit_entry').where('seq', '=', seq).execute()
      return { kind: seq === LENGTH ? 'truncated' : 'deleted', seq }
    case 2:
      return swap(trx, seq, random)
    default:
      await trx.deleteFrom('audit_entry').where('seq', '>=', seq).execute()
      return { kind: 'truncated', seq }
  }
}

async function flip(trx: Transaction<DB>, seq: number, random: Random): Promise<void> {
  const row = await trx
    .selectFrom('audit_entry')
    .selectAll()
    .where('seq', '=', seq)
    .executeTakeFirstOrThrow()
  const filled = TEXT_COLUMNS.filter((column) => row[column])
  const column = filled[random(filled.length + 1)]
  if (!column) {
    const at = new Date(Date.parse(row.at) + 1).toISOString()
    await trx.updateTable('audit_entry').set({ at }).where('seq', '=', seq).execute()
    return
  }
  const bytes = Buffer.from(row[column] ?? '')
  const place = random(bytes.length)
  bytes[place] = (bytes[place] ?? 0) ^ 1
  await trx
    .updateTable('audit_entry')
    .set({ [column]: bytes.toString() })
    .where('seq', '=', seq)
    .execute()
}

/** Puts two entries into each other's place. */
async function swap(trx: Transaction<DB>, one: number, random: Random): Promise<AuditProblem> {
  const other = 1 + ((one - 1 + 1 + random(LENGTH - 1)) % LENGTH)
  const rename = (from: number, to: number) =>
    trx.updateTable('audit_entry').set({ seq: to }).where('seq', '=', from).execute()
  await rename(one, 1_000_000)
  await rename(other, one)
  await rename(1_000_000, other)
  const seq = Math.min(one, other)
  return { kind: 'reordered', seq, belongsAt: Math.max(one, other) }
}

/** The same numbers each run (mulberry32), so that a red test can be looked into. */
function seeded(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}
