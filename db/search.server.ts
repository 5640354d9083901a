import { sql, type Expression, type Kysely, type SqlBool, type Transaction } from 'kysely'
import { isPostgres } from './columns.ts'
import type { Database } from './open.server.ts'
import type { DB } from './schema.ts'
import type { SearchEntryKind, SearchEntryTable } from './search-tables.ts'

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

/** Beginnings of words (`p5Of`) that a text must have together, and what that tells: the rarer, the more. */
export type CandidateLook = { keys: readonly string[]; weight: number }

/**
 * Published submissions that any of these finds, likeliest first. Few and rare keys keep it quick:
 * the caller chooses them.
 */
export async function similarCandidates(
  db: Database | Transaction<DB>,
  looks: readonly CandidateLook[],
  limit: number,
): Promise<number[]> {
  const safe = looks.filter(({ keys }) => keys.every((key) => /^[\p{L}\p{N}]+$/u.test(key)))
  if (safe.length === 0) return []
  if (isPostgres(db)) {
    // By the index alone: to open the tokens of each, as ts_rank does, takes ten times as long.
    const asked = JSON.stringify(
      safe.map(({ keys, weight }) => [keys.map((key) => `'${key}'`).join(' & '), weight]),
    )
    const found = await sql<{ submission_id: number }>`
      select submission_id from jsonb_array_elements(${asked}::jsonb) look
      cross join lateral (select submission_id from submission_index
        where similar_p5 @@ to_tsquery('simple', look->>0)) hit
      group by submission_id
      order by sum((look->>1)::float) desc, submission_id desc limit ${limit}`.execute(db)
    return found.rows.map((row) => row.submission_id)
  }
  const query = safe
    .map(({ keys }) => `(${keys.map((key) => `"${key}"`).join(' AND ')})`)
    .join(' OR ')
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

/** The newest that words find, the newest first: the index is walked from its end, whatever else it holds. */
export async function newestHits(
  db: Database,
  query: EngineQuery,
  limit: number,
): Promise<number[]> {
  const { rows } = isPostgres(db)
    ? await sql<{ id: number }>`select submission_id as id from submission_index
        where search @@ to_tsquery('simple', ${query.ts}) order by submission_id desc limit ${limit}`.execute(
        db,
      )
    : await sql<{ id: number }>`select rowid as id from submission_search
        where submission_search match ${query.fts} order by rowid desc limit ${limit}`.execute(db)
  return rows.map((row) => row.id)
}

/** To rank a hit costs more than to find it: of more hits only so many of the newest are ranked. */
const MOST_RANKED = 1_000

/**
 * The numbers of those that fit best, in the order of `searchHits` and then the newest first. Where
 * thousands match, the newest with all words in the title and the newest at all are ranked.
 */
export async function bestHits(db: Database, query: EngineQuery, limit: number): Promise<number[]> {
  if (isPostgres(db)) return bestOfPostgres(db, query, limit)
  const most = Math.max(MOST_RANKED, limit)
  const newest = await newestHits(db, query, most)
  const oldest = newest.length < most ? 0 : (newest.at(-1) ?? 0)
  const ranked = await bestSince(db, query.fts, oldest, limit)
  if (oldest === 0) return ranked.map((row) => row.id)
  const inTitle = { ...query, fts: `{title_tokens} : (${query.fts})` }
  const titled = await newestHits(db, inTitle, most)
  const oldestTitled = titled.length < most ? 0 : (titled.at(-1) ?? 0)
  const best = new Map(ranked.map((row) => [row.id, row.score]))
  for (const { id, score } of await bestSince(db, inTitle.fts, oldestTitled, limit)) {
    if (id < oldest) best.set(id, score)
  }
  return [...best]
    .toSorted(([a, s], [b, t]) => s - t || b - a)
    .slice(0, limit)
    .map(([id]) => id)
}

async function bestSince(db: Database, fts: string, oldest: number, limit: number) {
  const { rows } = await sql<{ id: number; score: number }>`
    select rowid as id, bm25(submission_search, 4.0, 1.0) as score from submission_search
    where submission_search match ${fts} and rowid >= ${oldest}
    order by score, rowid desc limit ${limit}`.execute(db)
  return rows
}

async function bestOfPostgres(db: Database, { ts }: EngineQuery, limit: number): Promise<number[]> {
  const most = sql.lit(Math.max(MOST_RANKED, limit))
  // Materialized: to walk the numbers downwards would open the tokens of all that do not match.
  const rows = await sql<{ id: number }>`
    with wanted as materialized (select to_tsquery('simple', ${ts}) as words),
    titled as materialized (select submission_id from submission_index, wanted where title_search @@ words),
    found as materialized (select submission_id from submission_index, wanted where search @@ words),
    ranked as (
      (select submission_id from titled order by submission_id desc limit ${most})
      union (select submission_id from found order by submission_id desc limit ${most}))
    select submission_id as id from ranked join submission_index using (submission_id), wanted
    order by ts_rank_cd('{0,0,0.25,1}', search, words) desc, submission_id desc
    limit ${sql.lit(limit)}`.execute(db)
  return rows.rows.map((row) => row.id)
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

export type EntryTokens = Omit<SearchEntryTable, 'id' | 'kind' | 'source_id' | 'analyzer' | 'stamp'>
type Source = { kind: SearchEntryKind; id: number }

/** Replaces all that `/szukaj` knows of a document or a workshop; no rows take it out. */
export async function writeEntries(
  trx: Transaction<DB>,
  { kind, id }: Source,
  made: { analyzer: number; stamp: string },
  rows: readonly EntryTokens[],
): Promise<void> {
  const own = sql`select id from search_entry where kind = ${kind} and source_id = ${id}`
  if (!isPostgres(trx)) {
    await sql`delete from search_entry_search where rowid in (${own})`.execute(trx)
  }
  await trx
    .deleteFrom('search_entry')
    .where('kind', '=', kind)
    .where('source_id', '=', id)
    .execute()
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    await trx
      .insertInto('search_entry')
      .values(
        rows.slice(start, start + AT_ONCE).map((row) => ({ ...row, kind, source_id: id, ...made })),
      )
      .execute()
  }
  if (isPostgres(trx)) return
  await sql`insert into search_entry_search (rowid, title_tokens, body_tokens)
    select id, title_tokens, body_tokens from search_entry
    where kind = ${kind} and source_id = ${id}`.execute(trx)
}

const AT_ONCE = 500

/** A condition on a column that holds the number of a document or a workshop. */
export function matchesEntry(
  db: Kysely<DB>,
  kind: SearchEntryKind,
  column: string,
  query: EngineQuery,
): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} in (select source_id from search_entry
    where kind = ${kind} and ${entryMatches(db, query)})`
}

export type EntryHit = { source_id: number; place_id: number; text: string; score: number }

/** What words find of one kind, best first. */
export async function findEntries(
  db: Kysely<DB>,
  kind: SearchEntryKind,
  query: EngineQuery,
  limit: number,
): Promise<EntryHit[]> {
  const found = isPostgres(db)
    ? sql<EntryHit>`select source_id, place_id, text, -ts_rank_cd('{0,0,0.25,1}', search, wanted) as score
        from search_entry, to_tsquery('simple', ${query.ts}) as wanted
        where kind = ${kind} and search @@ wanted order by score, search_entry.id limit ${limit}`
    : sql<EntryHit>`select source_id, place_id, text, bm25(search_entry_search, 4.0, 1.0) as score
        from search_entry_search join search_entry on search_entry.id = search_entry_search.rowid
        where search_entry_search match ${query.fts} and kind = ${kind}
        order by score, search_entry.id limit ${limit}`
  return (await found.execute(db)).rows
}

function entryMatches(db: Kysely<DB>, query: EngineQuery) {
  return isPostgres(db)
    ? sql`search @@ to_tsquery('simple', ${query.ts})`
    : sql`id in (select rowid from search_entry_search where search_entry_search match ${query.fts})`
}

/** The documents or workshops that words find. */
export async function entrySources(
  db: Kysely<DB>,
  kind: SearchEntryKind,
  query: EngineQuery,
): Promise<number[]> {
  const { rows } = await sql<{ source_id: number }>`select distinct source_id from search_entry
    where kind = ${kind} and ${entryMatches(db, query)}`.execute(db)
  return rows.map((row) => row.source_id)
}
