import { CompiledQuery, sql } from 'kysely'
import { isPostgres } from '#db/columns.ts'
import type { Database } from '#db/open.server.ts'

/** Tables that grow with what people send: no page may walk through one of them. */
const LARGE = [
  'submission',
  'submission_version',
  'submission_event',
  'submission_contact',
  'submission_index',
  'tag',
  'support',
  'follow',
  'remark',
  'remark_anchor',
  'position',
  'position_submission',
  'position_version',
  'assignment',
  'audit_entry',
  'account',
  'registration',
  'learned_text',
  'learned_judgement',
  'coverage_fact',
  'coverage_place',
  'suggestion_round',
  'suggestion_item',
  'outbox',
]

export type Statement = { sql: string; parameters: readonly unknown[] }

/** What a statement walks through or sorts whole, in the words of the plan; nothing where it only looks up. */
export async function walksOf(db: Database, statement: Statement): Promise<string[]> {
  const tables = tablesOf(statement.sql)
  // Whoever asks for some rows alone stops walking when there are enough.
  const isShort = /\blimit\b/i.test(statement.sql)
  const steps = isPostgres(db) ? await planOfPostgres(db, statement) : await planOf(db, statement)
  const sorts = steps.some((step) => step.includes('TEMP B-TREE FOR ORDER BY'))
  return steps.filter((step) => {
    const scanned = /^(?:SCAN|Seq Scan on) (\w+)/.exec(step)
    if (!scanned) return false
    const table = tables.get(scanned[1] ?? '') ?? scanned[1] ?? ''
    // In the order of an index, or of the numbers of the rows.
    const isAlongIndex = /USING (COVERING )?INDEX/.test(step) || /\border by\b/i.test(statement.sql)
    return LARGE.includes(table) && !(isAlongIndex && isShort && !sorts)
  })
}

/** Plans name tables by their aliases. */
function tablesOf(text: string): Map<string, string> {
  const found = text.matchAll(/"?(\w+)"?\s+as\s+"?(\w+)"?/gi)
  return new Map([...found].map(([, table = '', alias = '']) => [alias, table]))
}

async function planOf(db: Database, statement: Statement): Promise<string[]> {
  const plan = await db.executeQuery<{ detail: string }>(
    CompiledQuery.raw(`explain query plan ${statement.sql}`, [...statement.parameters]),
  )
  return plan.rows.map((row) => row.detail)
}

/** In a small database PostgreSQL reads whole tables for being small: walking is made dear, so what walks has no other way. */
async function planOfPostgres(db: Database, statement: Statement): Promise<string[]> {
  return db.transaction().execute(async (trx) => {
    await sql`set local enable_seqscan = off`.execute(trx)
    const plan = await trx.executeQuery<{ 'QUERY PLAN': string }>(
      CompiledQuery.raw(`explain (costs off) ${statement.sql}`, [...statement.parameters]),
    )
    return plan.rows.map((row) => row['QUERY PLAN'].replace(/^[\s>-]*/, ''))
  })
}
