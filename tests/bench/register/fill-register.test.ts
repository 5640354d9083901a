import { describe, expect, it } from 'vitest'
import { verifyAudit } from '#app/features/audit/verify-audit.server.ts'
import { rebuildCoverage } from '#app/features/coverage/refresh-coverage.server.ts'
import { indexSubmission } from '#app/features/register/search-index.server.ts'
import { isPostgres } from '#db/columns.ts'
import type { Database } from '#db/open.server.ts'
import { sql } from 'kysely'
import { coverageCells } from '../../support/coverage-cells.ts'
import { databaseTargets, testDatabase } from '../../support/database.ts'
import { learnedWords } from '../../support/learned-words.ts'
import { rebuildLearned } from '../../support/rebuild-learned.ts'
import { fillRegister } from './fill-register.ts'

const ROWS = 200

async function indexed(db: Database) {
  const rows = await db
    .selectFrom('submission_index')
    .selectAll()
    .orderBy('submission_id')
    .execute()
  if (isPostgres(db)) return rows
  const found = await sql<{ n: number }>`select count(*) as n from submission_search
    where submission_search match 'law*'`.execute(db)
  return [rows, found.rows]
}

async function learned(db: Database) {
  const labels = await db
    .selectFrom('learned_label')
    .selectAll()
    .orderBy('model')
    .orderBy('label_id')
    .execute()
  const texts = await db.selectFrom('learned_text').selectAll().orderBy('submission_id').execute()
  const judged = await db.selectFrom('learned_judgement').selectAll().execute()
  return {
    labels,
    texts,
    judged: judged.map((row) => JSON.stringify(row)).toSorted(),
    words: await learnedWords(db),
  }
}

describe.each(databaseTargets())('a register written in bulk on %s', (target) => {
  it('is what the product would have written one by one', { timeout: 60_000 }, async () => {
    await using d = await testDatabase(target)
    const { db } = d
    await fillRegister({ db, rows: ROWS })

    const before = {
      index: await indexed(db),
      learned: await learned(db),
      coverage: await coverageCells(db),
    }
    const submissions = await db.selectFrom('submission').selectAll().execute()
    expect(submissions).toHaveLength(ROWS)
    await db.transaction().execute(async (trx) => {
      for (const submission of submissions) await indexSubmission(trx, submission)
    })
    await rebuildLearned(db)
    await rebuildCoverage(db)
    expect({
      index: await indexed(db),
      learned: await learned(db),
      coverage: await coverageCells(db),
    }).toEqual(before)

    expect(await verifyAudit(db)).toMatchObject({ ok: true })
  })
})
