import { sql, type Expression, type SqlBool, type Transaction } from 'kysely'
import { isPostgres } from './columns.ts'
import type { Database } from './open.server.ts'
import type { DB } from './schema.ts'

export type IndexTokens = { analyzer: number; title: string; body: string; p5: string }

/** Writes (or replaces) the tokens of one submission in the index of this database. */
export async function writeSearchIndex(
  trx: Transaction<DB>,
  submissionId: number,
  tokens: IndexTokens,
): Promise<void> {
  await removeSearchIndex(trx, submissionId)
  await trx
    .insertInto('submission_index')
    .values({
      submission_id: submissionId,
      analyzer: tokens.analyzer,
      title_tokens: tokens.title,
      body_tokens: tokens.body,
      p5: tokens.p5,
    })
    .execute()
  if (isPostgres(trx)) return
  await sql`insert into submission_search (rowid, title_tokens, body_tokens)
    values (${submissionId}, ${tokens.title}, ${tokens.body})`.execute(trx)
  await sql`insert into submission_similar (rowid, p5) values (${submissionId}, ${tokens.p5})`.execute(
    trx,
  )
}

export async function removeSearchIndex(trx: Transaction<DB>, submissionId: number): Promise<void> {
  await trx.deleteFrom('submission_index').where('submission_id', '=', submissionId).execute()
  if (isPostgres(trx)) return
  await sql`delete from submission_search where rowid = ${submissionId}`.execute(trx)
  await sql`delete from submission_similar where rowid = ${submissionId}`.execute(trx)
}

/** The same words for each engine, built of letters and digits in quotes, never of the visitor's raw text. */
export type EngineQuery = { fts: string; ts: string }

/** A condition on `submission.id`. */
export function matchesSearch(db: Database, query: EngineQuery): Expression<SqlBool> {
  if (isPostgres(db)) {
    return sql<SqlBool>`submission.id in (select submission_id from submission_index
      where search @@ to_tsquery('simple', ${query.ts}))`
  }
  return sql<SqlBool>`submission.id in (select rowid from submission_search
    where submission_search match ${query.fts})`
}

/**
 * Published submissions that share any of these beginnings of words (`p5Of`), likeliest first.
 * Few and rare keys keep it quick: the caller chooses them.
 */
export async function similarCandidates(
  db: Database | Transaction<DB>,
  keys: readonly string[],
  limit: number,
): Promise<number[]> {
  const safe = keys.filter((key) => /^[\p{L}\p{N}]+$/u.test(key))
  if (safe.length === 0) return []
  if (isPostgres(db)) {
    const query = safe.map((key) => `'${key}'`).join(' | ')
    const found = await sql<{ submission_id: number }>`
      select submission_id from submission_index, to_tsquery('simple', ${query}) as wanted
      where similar_p5 @@ wanted
      order by ts_rank(similar_p5, wanted) desc, submission_id desc limit ${limit}`.execute(db)
    return found.rows.map((row) => row.submission_id)
  }
  const query = safe.map((key) => `"${key}"`).join(' OR ')
  const found = await sql<{ rowid: number }>`
    select rowid from submission_similar where submission_similar match ${query}
    order by rank limit ${limit}`.execute(db)
  return found.rows.map((row) => row.rowid)
}

/** What a query finds, smaller scores first: a title counts four times. To be joined by `submission.id`. */
export function searchHits(db: Database, query: EngineQuery) {
  const hits = isPostgres(db)
    ? sql<{ id: number; score: number }>`(select submission_id as id,
        -ts_rank_cd('{0,0,0.25,1}', search, wanted) as score
        from submission_index, to_tsquery('simple', ${query.ts}) as wanted where search @@ wanted)`
    : sql<{ id: number; score: number }>`(select rowid as id,
        bm25(submission_search, 4.0, 1.0) as score
        from submission_search where submission_search match ${query.fts})`
  return hits.as('hit')
}

/** Whether anything public holds these words, in the register or beside it. */
export async function isIndexed(db: Database, query: EngineQuery): Promise<boolean> {
  const found = isPostgres(db)
    ? sql<{ found: boolean | number }>`select (
        exists (select 1 from submission_index where search @@ to_tsquery('simple', ${query.ts})) or
        exists (select 1 from search_entry where search @@ to_tsquery('simple', ${query.ts}))) as found`
    : sql<{ found: boolean | number }>`select (
        exists (select 1 from submission_search where submission_search match ${query.fts}) or
        exists (select 1 from search_entry_search where search_entry_search match ${query.fts})) as found`
  const { rows } = await found.execute(db)
  return Boolean(rows[0]?.found)
}
