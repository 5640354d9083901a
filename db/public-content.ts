import { sql } from 'kysely'
import { isPostgres, type MigratedDb } from './columns.ts'

/**
 * Lets every write of these tables raise the version of the public content in its own transaction,
 * whoever writes: a use-case, an import, a job. What is kept of a page is true because nobody has to
 * remember it.
 */
export async function watchPublicContent(db: MigratedDb, tables: readonly string[]): Promise<void> {
  if (isPostgres(db)) {
    await createRaise(db)
    for (const table of tables) await watchOnPostgres(db, table)
  } else {
    for (const table of tables) await watchOnSqlite(db, table)
  }
}

async function watchOnSqlite(db: MigratedDb, table: string): Promise<void> {
  for (const event of ['insert', 'update', 'delete']) {
    await sql`
      create trigger ${sql.id(`${table}_${event}_is_public`)} after ${sql.raw(event)} on ${sql.id(table)}
      begin update content_version set version = version + 1 where id = 1; end
    `.execute(db)
  }
}

/**
 * At the end of the transaction, when it asks for no other row any more: the counter is one row for
 * all, and whoever held it while waiting for something else could meet somebody the other way round.
 * Once for each transaction, however many rows it wrote.
 */
async function watchOnPostgres(db: MigratedDb, table: string): Promise<void> {
  await sql`
    create constraint trigger ${sql.id(`${table}_is_public`)}
    after insert or update or delete on ${sql.id(table)}
    deferrable initially deferred
    for each row execute function raise_content_version()
  `.execute(db)
}

async function createRaise(db: MigratedDb): Promise<void> {
  await sql`
    create or replace function raise_content_version() returns trigger language plpgsql as $$
    declare own text := pg_current_xact_id()::text;
    begin
      if current_setting('idea.raised_by', true) is distinct from own then
        perform set_config('idea.raised_by', own, true);
        update content_version set version = version + 1 where id = 1;
      end if;
      return null;
    end $$
  `.execute(db)
}
