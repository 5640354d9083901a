import { sql } from 'kysely'
import { isPostgres, type MigratedDb } from '../columns.ts'

const WORDS = 'the words of a published version do not change'
const VERSION = 'a published version stays'

/**
 * What people have read and written remarks to never changes: the database itself refuses to change
 * or remove a block of a version that is no draft, to remove such a version or make it a draft again.
 */
export async function up(db: MigratedDb): Promise<void> {
  if (isPostgres(db)) {
    await sql`create function refuse_published_words() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from document_version where id = old.version_id and state <> 'draft') then
          raise exception '${sql.raw(WORDS)}';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $$`.execute(db)
    await sql`create trigger block_version_kept before update or delete on block_version
      for each row execute function refuse_published_words()`.execute(db)
    await sql`create function refuse_unpublishing() returns trigger language plpgsql as $$
      begin
        if old.state <> 'draft' and (tg_op = 'DELETE' or new.state = 'draft') then
          raise exception '${sql.raw(VERSION)}';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $$`.execute(db)
    await sql`create trigger document_version_kept before update or delete on document_version
      for each row execute function refuse_unpublishing()`.execute(db)
    return
  }
  for (const verb of ['update', 'delete']) {
    await sql`create trigger ${sql.raw(`block_version_no_${verb}`)} before ${sql.raw(verb)} on block_version
      when exists (select 1 from document_version where id = old.version_id and state <> 'draft')
      begin select raise(abort, '${sql.raw(WORDS)}'); end`.execute(db)
  }
  await sql`create trigger document_version_no_delete before delete on document_version
    when old.state <> 'draft'
    begin select raise(abort, '${sql.raw(VERSION)}'); end`.execute(db)
  await sql`create trigger document_version_no_draft before update on document_version
    when old.state <> 'draft' and new.state = 'draft'
    begin select raise(abort, '${sql.raw(VERSION)}'); end`.execute(db)
}
