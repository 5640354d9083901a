import { sql } from 'kysely'
import { columns, isPostgres, type MigratedDb } from '../columns.ts'

/**
 * The index of submissions learns the beginnings of words (`p5`), and a second index holds
 * documents and workshops. What has older tokens stays findable until it is indexed again.
 */
export async function up(db: MigratedDb): Promise<void> {
  await addBeginnings(db)
  await createEntries(db)
}

async function addBeginnings(db: MigratedDb): Promise<void> {
  await db.schema
    .alterTable('submission_index')
    .addColumn('p5', 'text', (col) => col.notNull().defaultTo(''))
    .execute()
  await db.schema
    .createIndex('submission_index_analyzer')
    .on('submission_index')
    .columns(['analyzer', 'submission_id'])
    .execute()
  if (isPostgres(db)) {
    await sql`alter table submission_index add column similar_p5 tsvector
      generated always as (to_tsvector('simple', p5)) stored`.execute(db)
    await sql`create index submission_index_similar on submission_index
      using gin(similar_p5) with (fastupdate=off)`.execute(db)
    // Small enough to be asked which of thousands of hits have the words in their title.
    await sql`alter table submission_index add column title_search tsvector
      generated always as (to_tsvector('simple', title_tokens)) stored`.execute(db)
    await sql`create index submission_index_title on submission_index
      using gin(title_search) with (fastupdate=off)`.execute(db)
    return
  }
  // The full detail stays: without it bm25() is silently 0.
  await sql`create virtual table submission_similar using fts5(p5,
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')`.execute(db)
}

async function createEntries(db: MigratedDb): Promise<void> {
  const c = columns(db)
  await c
    .createTable('search_entry')
    .addColumn('id', ...c.id)
    .addColumn('kind', 'text', (col) => col.notNull().check(sql`kind in ('document','workshop')`))
    .addColumn('source_id', 'integer', (col) => col.notNull())
    .addColumn('place_id', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('analyzer', 'integer', (col) => col.notNull())
    .addColumn('stamp', 'text', (col) => col.notNull())
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('text', 'text', (col) => col.notNull())
    .addColumn('title_tokens', 'text', (col) => col.notNull())
    .addColumn('body_tokens', 'text', (col) => col.notNull())
    .addUniqueConstraint('search_entry_place', ['kind', 'source_id', 'place_id'])
    .execute()
  if (isPostgres(db)) {
    await sql`alter table search_entry add column search tsvector generated always as (
      setweight(to_tsvector('simple', title_tokens), 'A') ||
      setweight(to_tsvector('simple', body_tokens), 'B')) stored`.execute(db)
    await sql`create index search_entry_search on search_entry
      using gin(search) with (fastupdate=off)`.execute(db)
    return
  }
  await sql`create virtual table search_entry_search using fts5(title_tokens, body_tokens,
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')`.execute(db)
}
