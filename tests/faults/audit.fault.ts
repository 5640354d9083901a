import { sql } from 'kysely'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readAnchors } from '#app/features/audit/anchors.ts'
import { appendAudit } from '#app/features/audit/append-audit.server.ts'
import { verifyAudit } from '#app/features/audit/verify-audit.server.ts'
import { anchorAudit } from '#app/server/audit-anchors.server.ts'
import type { Runtime } from '#app/platform/runtime.server.ts'
import { FIXED_NOW, testDatabase } from '../support/database.ts'
import { CHANGES, type Random } from './support/audit-changes.ts'
import { figure, times } from './support/figures.ts'

const LENGTH = 240
const ANCHOR_EVERY = 40
const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-audit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('each of a thousand changes to the log is found, and the first bad entry named', async () => {
  await using opened = await testDatabase()
  const { db } = opened
  const file = join(folder, 'anchors.txt')
  const lines: string[] = []
  const parts = {
    db,
    env: { auditAnchors: file },
    log: { info: (facts: object) => lines.push(JSON.stringify(facts)) },
  } as unknown as Pick<Runtime, 'db' | 'env' | 'log'>
  let anchored = 0
  for (let n = 1; n <= LENGTH; n += 1) {
    await db.transaction().execute((trx) =>
      appendAudit(trx, {
        at: FIXED_NOW,
        actorId: `staff-${n % 7}`,
        action: 'submission.published',
        objectType: 'submission',
        objectId: String(n),
        details: { from: 'awaiting', to: 'published', n },
      }),
    )
    if (n % ANCHOR_EVERY === 0) anchored = await anchorAudit(parts, anchored)
  }
  const anchors = readAnchors(readFileSync(file, 'utf8'))
  expect(anchors).toHaveLength(LENGTH / ANCHOR_EVERY)
  expect(readAnchors(lines.join('\n'))).toEqual(anchors)
  await dropTriggers(db)
  const random = seeded(20_261_123)
  const names = Object.keys(CHANGES)
  const all = times(1_000, 170)
  let found = 0
  let exact = 0
  for (let n = 0; n < all; n += 1) {
    const name = names[n % names.length] ?? ''
    const trx = await db.startTransaction().execute()
    try {
      const expected = await CHANGES[name]!(trx, LENGTH, random)
      const verdict = await verifyAudit(trx, anchors)
      const problem = verdict.ok ? null : verdict.problem
      if (problem) found += 1
      expect(expected.kinds, `${name} at ${expected.seq}`).toContain(problem?.kind)
      if (problem?.kind === 'rewritten') {
        expect(problem.after).toBeLessThan(expected.seq)
        expect(problem.seq).toBeGreaterThanOrEqual(expected.seq)
        expect(problem.seq - problem.after).toBe(ANCHOR_EVERY)
      } else {
        expect(problem?.seq, name).toBe(expected.seq)
        exact += 1
      }
    } finally {
      await trx.rollback().execute()
    }
  }
  expect(await verifyAudit(db, anchors)).toMatchObject({ ok: true, entries: LENGTH })
  figure({
    fault: 'audit',
    what: `changes found, of ${all}`,
    measured: String(found),
    target: String(all),
  })
  figure({
    fault: 'audit',
    what: 'first bad entry named exactly; the rest between two anchors',
    measured: `${exact} + ${found - exact}`,
    target: String(all),
  })
  expect(found).toBe(all)
})

async function dropTriggers(db: Awaited<ReturnType<typeof testDatabase>>['db']): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_master
    where type = 'trigger' and tbl_name = 'audit_entry'`.execute(db)
  expect(rows.length).toBeGreaterThan(0)
  for (const { name } of rows) await sql`drop trigger ${sql.ref(name)}`.execute(db)
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
