import { sql } from 'kysely'
import { columns, type MigratedDb } from '../columns.ts'

/**
 * What people said of two submissions that are alike. No person stands in it: which two, what, who
 * by kind, when. Whoever only supports another has sent nothing of their own.
 */
export async function up(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('similar_judgement')
    .addColumn('id', ...c.id)
    .addColumn('submission_id', 'integer', (col) => col.references('submission.id'))
    .addColumn('other_id', 'integer', (col) => col.notNull().references('submission.id'))
    .addColumn('verdict', 'text', (col) =>
      col.notNull().check(sql`verdict in ('same','different')`),
    )
    .addColumn('said_by', 'text', (col) =>
      col.notNull().check(sql`said_by in ('author','moderator')`),
    )
    .addColumn('said_at', c.instant, (col) => col.notNull())
    .addCheckConstraint('not_with_itself', sql`submission_id is null or submission_id <> other_id`)
    .execute()
  await db.schema
    .createIndex('similar_judgement_of_pair')
    .on('similar_judgement')
    .columns(['submission_id', 'other_id', 'said_by'])
    .unique()
    .execute()
  await db.schema
    .createIndex('similar_judgement_by_other')
    .on('similar_judgement')
    .column('other_id')
    .execute()
}
