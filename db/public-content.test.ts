import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { databaseTargets, testDatabase } from '#tests/support/database.ts'

/** What no public page shows, or only together with something that is watched. */
const NOT_PUBLIC = {
  account_role: 'who may what stands on no public page',
  account_token: 'secrets',
  audit_entry: 'the log',
  audit_head: 'the log',
  rate_limit: 'counted at each visit',
  session: 'of one person',
  outbox: 'letters on their way',
  sending: 'not sent yet',
  submission_contact: 'of one person',
  registration_need: 'read by organisers alone',
  document_upload: 'not published yet',
  document_upload_image: 'not published yet',
  import_batch: 'of staff',
  indicator_import: 'of staff',
  learned_judgement: 'suggestions to staff',
  learned_label: 'suggestions to staff',
  learned_text: 'suggestions to staff',
  learned_word: 'suggestions to staff',
  suggestion_item: 'suggestions to staff',
  suggestion_round: 'suggestions to staff',
  coding_item: 'of staff',
  coding_round: 'of staff',
  codebook_review: 'of staff',
  position_template: 'of staff',
  reference_counter: 'a number series',
  day_action: 'what a device of the hall sent',
  follow: 'of one person',
  similar_judgement: 'read by moderators alone',
  content_version: 'the counter itself',
  coverage_cell: 'counted from what is watched, in the same transaction',
  coverage_fact: 'counted from what is watched, in the same transaction',
  coverage_place: 'counted from what is watched, in the same transaction',
  coverage_profile: 'counted from what is watched, in the same transaction',
  register_cell: 'counted from what is watched, in the same transaction',
  promise_count: 'counted from what is watched, in the same transaction',
  waiting_cell: 'counted from what is watched, in the same transaction',
  voice_count: 'counted from what is watched, in the same transaction',
  owed_count: 'counted from what is watched, in the same transaction',
  position_count: 'counted from what is watched, in the same transaction',
  suggestion_round_count: 'suggestions to staff',
  suggestion_item_count: 'suggestions to staff',
  tag_batch: 'of staff',
  tag_batch_item: 'of staff',
  workshop_told_answer: 'letters that went out',
  card_dot: 'captured in the hall; the closing of the session makes submissions of it',
  card_word: 'captured in the hall; the closing of the session makes submissions of it',
  card: 'captured in the hall; the closing of the session makes submissions of it',
  card_version: 'captured in the hall; the closing of the session makes submissions of it',
  card_group: 'captured in the hall; the closing of the session makes submissions of it',
  hall_table: 'captured in the hall; the closing of the session makes submissions of it',
}

async function version(db: Database): Promise<number> {
  const { rows } = await sql<{ version: number }>`select version from content_version`.execute(db)
  return Number(rows[0]?.version)
}

describe.each(databaseTargets())('public content on %s', (target) => {
  test('each table raises the version of the public content or is known not to be public', async () => {
    await using d = await testDatabase(target)
    const watched = (await triggers()).filter((name) => name.endsWith('_is_public'))
    const tables = (await d.db.introspection.getTables())
      .map(({ name }) => name)
      .filter((name) => !/^(submission|search_entry)_(search|similar)/.test(name))
    const neither = tables.filter((name) => {
      const isWatched = watched.some(
        (trigger) => trigger.replace(/_(insert|update|delete)(?=_is)/, '') === `${name}_is_public`,
      )
      return isWatched === name in NOT_PUBLIC
    })
    expect(neither).toEqual([])

    async function triggers(): Promise<string[]> {
      const query =
        target === 'sqlite'
          ? sql<{ name: string }>`select name from sqlite_master where type = 'trigger'`
          : sql<{ name: string }>`select tgname as name from pg_trigger where not tgisinternal`
      return (await query.execute(d.db)).rows.map(({ name }) => name)
    }
  })

  test('a write raises it once it stands, a write taken back never', async () => {
    await using d = await testDatabase(target)
    const before = await version(d.db)
    const write = d.db.insertInto('setting').values({ key: 'test', value: 'x' })
    const undone = new Error('taken back')
    const takenBack = d.db.transaction().execute(async (trx) => {
      await trx.insertInto('setting').values({ key: 'test', value: 'x' }).execute()
      throw undone
    })
    await expect(takenBack).rejects.toBe(undone)
    expect(await version(d.db)).toBe(before)
    await write.execute()
    const inserted = await version(d.db)
    expect(inserted).toBeGreaterThan(before)
    await d.db.updateTable('setting').set({ value: 'y' }).where('key', '=', 'test').execute()
    const updated = await version(d.db)
    expect(updated).toBeGreaterThan(inserted)
    await d.db.deleteFrom('setting').where('key', '=', 'test').execute()
    expect(await version(d.db)).toBeGreaterThan(updated)
  })

  test('what is of one person leaves it alone', async () => {
    await using d = await testDatabase(target)
    const before = await version(d.db)
    const visit = { key: 'test', points: 1, resets_at: '2026-11-23T10:00:00.000Z' }
    await d.db.insertInto('rate_limit').values(visit).execute()
    expect(await version(d.db)).toBe(before)
  })
})
