import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { leastHolding } from '#tests/support/watch-holding.ts'
import { guessMapping, type Mapping } from './fields.ts'
import { countOutcomes, type RowOutcome } from './outcome.ts'
import { previewImport } from './preview-import.server.ts'
import { readTable, type Table } from './read-table.ts'
import { runImport } from './run-import.server.ts'

const LODZ = '../shared/data/lodz_bo_2026/dev/submissions.jsonl'
const options = { source: 'test', now: FIXED_NOW, actorId: null }

async function table(file: string | Uint8Array, name = 'a.csv'): Promise<Table> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const read = await readTable(bytes, name)
  if (!read.ok) throw new Error(read.refusal)
  return read.value
}

async function run(db: Database, file: string | Uint8Array, name = 'a.csv', mapping?: Mapping) {
  const read = await table(file, name)
  const chosen = mapping ?? guessMapping(read.columns)
  const planned = await previewImport(db, read, chosen, options)
  const outcomes = await runImport(db, read, chosen, options)
  const kinds = (list: RowOutcome[]) =>
    list.map(({ outcome }) => (outcome === 'new' ? 'created' : outcome))
  // What the preview says is what the run does.
  expect(kinds(outcomes)).toEqual(kinds(planned))
  return { outcomes, counts: countOutcomes(outcomes) }
}

function registered(db: Database) {
  return db
    .selectFrom('submission')
    .select(['original_title as title', 'original_body as body', 'external_id as id'])
    .orderBy('submission.id')
    .execute()
}

async function countEvents(db: Database): Promise<number> {
  return (await db.selectFrom('submission_event').select('id').execute()).length
}

describe.each(databaseTargets())('on %s', (target) => {
  test.skipIf(!existsSync(LODZ))(
    `an import leaves time for others (skipped without ${LODZ})`,
    async () => {
      const file = readFileSync(LODZ)
      const longest = await leastHolding(async () => {
        await using d = await testDatabase(target)
        await run(d.db, file, 'submissions.jsonl')
      })
      expect(longest).toBeLessThan(100)
    },
  )

  test.skipIf(!existsSync(LODZ))(
    `487 real submissions go in once, byte for byte (skipped without ${LODZ})`,
    async () => {
      await using d = await testDatabase(target)
      const file = readFileSync(LODZ)
      const first = await run(d.db, file, 'submissions.jsonl')
      expect(first.counts).toEqual({
        total: 487,
        created: 487,
        unchanged: 0,
        different: 0,
        failed: 0,
      })
      const sent = file
        .toString('utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; title: string; text: string })
      const kept = await registered(d.db)
      expect(kept).toHaveLength(487)
      const bytesOf = (rows: string[][]) => rows.map((row) => row.map((text) => Buffer.from(text)))
      expect(bytesOf(kept.map(({ id, title, body }) => [id ?? '', title, body]))).toEqual(
        bytesOf(sent.map(({ id, title, text }) => [id, title, text])),
      )
      expect(await countEvents(d.db)).toBe(487)

      const second = await run(d.db, file, 'submissions.jsonl')
      expect(second.counts).toMatchObject({ created: 0, unchanged: 487, failed: 0 })
      expect(await registered(d.db)).toEqual(kept)
      expect(await countEvents(d.db)).toBe(487)
    },
    120_000,
  )

  test('imported ones wait for moderation, from today on, without a code', async () => {
    await using d = await testDatabase(target)
    await run(
      d.db,
      'id;tytuł;treść;data;kanał;organizacja;osiedle\n7;A;B;20.11.2019;telefon;Fundacja;BARWINEK\n',
    )
    const row = await d.db.selectFrom('submission').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      visibility: 'awaiting',
      handling: 'received',
      channel: 'phone',
      received_at: '2019-11-20T11:00:00.000Z',
      created_at: FIXED_NOW,
      moderation_due_at: '2026-11-26T22:59:59.999Z',
      answer_due_at: '2026-12-23T22:59:59.999Z',
      organisation_name: 'Fundacja',
      author_kind: 'organisation',
      follow_up_hash: null,
      source: 'test',
      external_id: '7',
    })
    expect(row.estate_id).not.toBeNull()
    const event = await d.db
      .selectFrom('submission_event')
      .selectAll()
      .where('submission_id', '=', row.id)
      .executeTakeFirstOrThrow()
    expect(event).toMatchObject({
      type: 'received',
      actor_kind: 'system',
      at: '2019-11-20T11:00:00.000Z',
    })
    expect(await d.db.selectFrom('outbox').select('id').execute()).toHaveLength(0)
  })

  test('the same id with another text is reported and left as it is', async () => {
    await using d = await testDatabase(target)
    await run(d.db, 'id;title;text\n1;A;B\n2;C;D\n')
    const { outcomes, counts } = await run(d.db, 'id;title;text\n1;A;inne\n2;C;D\n3;E;F\n')
    expect(counts).toMatchObject({ created: 1, unchanged: 1, different: 1 })
    expect(outcomes[0]).toMatchObject({ outcome: 'different', reference: 'IK-2026-00001' })
    expect((await registered(d.db))[0]).toMatchObject({ title: 'A', body: 'B' })
  })

  test('another source may use the same ids', async () => {
    await using d = await testDatabase(target)
    const read = await table('id;title\n1;A\n')
    for (const source of ['a', 'b']) {
      const outcomes = await runImport(d.db, read, guessMapping(read.columns), {
        ...options,
        source,
      })
      expect(outcomes[0]?.outcome).toBe('created')
    }
  })

  test('forty equal cards without ids are forty voices, and come in once', async () => {
    await using d = await testDatabase(target)
    const file = `title;text\n${'Tramwaj;Prosimy o tramwaj.\n'.repeat(40)}`
    expect((await run(d.db, file)).counts).toMatchObject({ created: 40 })
    expect((await run(d.db, file)).counts).toMatchObject({ created: 0, unchanged: 40 })
  })

  test('two runs of one file at once write each row once', async () => {
    await using d = await testDatabase(target)
    const rows = Array.from({ length: 150 }, (_, i) => `${i};Tytuł ${i};Treść ${i}`)
    const read = await table(`id;title;text\n${rows.join('\n')}\n`)
    const mapping = guessMapping(read.columns)
    const runs = await Promise.all([1, 2].map(() => runImport(d.db, read, mapping, options)))
    const counts = runs.map(countOutcomes)
    expect(counts.map((each) => each.failed)).toEqual([0, 0])
    expect(counts.reduce((sum, each) => sum + each.created, 0)).toBe(150)
    expect(await registered(d.db)).toHaveLength(150)
  })

  test('a row that the database refuses is reported, the others go in', async () => {
    await using d = await testDatabase(target)
    // Somebody else took the next number of the series, which must be unique.
    await run(d.db, 'id;title\n0;A\n')
    await d.db.updateTable('submission').set({ reference: 'IK-2026-00004' }).execute()
    const failures: unknown[] = []
    const read = await table('id;title\n1;B\n2;C\n3;D\n4;E\n')
    const outcomes = await runImport(d.db, read, guessMapping(read.columns), {
      ...options,
      onFailure: (error) => failures.push(error),
    })
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'bad', 'bad'])
    expect(failures).toHaveLength(2)
    expect(await registered(d.db)).toHaveLength(3)
  })
})

test('twenty kinds of bad rows are told apart and cost nobody else', async () => {
  await using d = await testDatabase()
  const csv = [
    'id;tytuł;treść;data;organizacja',
    '1;dobry;tekst;;',
    ';;;;',
    '3;   ;\t;;',
    `4;${'t'.repeat(501)};x;;`,
    `5;x;${'t'.repeat(20_001)};;`,
    '6;x;y;wczoraj;',
    '7;x;y;31.02.2026;',
    '8;x;y;2027-01-01;',
    '9;x;a\u0000b;;',
    '10;x;y',
    '11;x;y;;;nadmiar',
    '12;x "y" z;y;;',
    '"13"x;x;y;;',
    '1;dobry;inny tekst;;',
    `16;x;y;;${'o'.repeat(201)}`,
    `${'i'.repeat(201)};x;y;;`,
    '18;"nie zamknięty;y;;',
    '19;dobry;tekst;;',
  ].join('\n')
  const { outcomes } = await run(d.db, csv)
  expect(outcomes.map((row) => [row.line, row.problem?.code ?? row.outcome])).toEqual([
    [2, 'created'],
    [3, 'emptyRow'],
    [4, 'emptyRow'],
    [5, 'tooLong'],
    [6, 'tooLong'],
    [7, 'badDate'],
    [8, 'badDate'],
    [9, 'futureDate'],
    [10, 'unreadable'],
    [11, 'wrongCells'],
    [12, 'wrongCells'],
    [13, 'brokenQuotes'],
    [14, 'brokenQuotes'],
    [15, 'idTwice'],
    [16, 'tooLong'],
    [17, 'tooLong'],
    [18, 'brokenQuotes'],
    [19, 'created'],
  ])
  const jsonl = [
    '{"id":"a","title":"dobry","text":"tekst"}',
    '{"id":"b","title":{"pl":"x"},"text":"y"}',
    '{"id":"c","title":"x","text":true}',
    '{"id":"d","title":"x","text":"\\ud800"}',
    '{"id":"e","title":"x"',
    '["f"]',
    '{"id":"g","title":null,"text":null}',
    '{"id":8,"title":"liczba jako numer","text":"y"}',
  ].join('\n')
  const second = await run(d.db, jsonl, 'a.jsonl')
  expect(second.outcomes.map((row) => row.problem?.code ?? row.outcome)).toEqual([
    'created',
    'notText',
    'notText',
    'unreadable',
    'brokenLine',
    'notAnObject',
    'emptyRow',
    'created',
  ])
  expect(await registered(d.db)).toHaveLength(4)
})

test('titles and texts up to the limits go in; a missing title is made of the text', async () => {
  await using d = await testDatabase()
  const long = `title;text\n${'ł'.repeat(500)};${'ż'.repeat(20_000)}\n`
  expect((await run(d.db, long)).counts).toMatchObject({ created: 1 })
  const { outcomes } = await run(d.db, 'treść\n"\n  Prosimy o ławkę. \nDrugi wiersz"\n')
  expect(outcomes[0]?.hints).toEqual([{ code: 'titleFromText' }])
  const rows = await registered(d.db)
  expect(rows[1]).toMatchObject({
    title: 'Prosimy o ławkę.',
    body: '\n  Prosimy o ławkę. \nDrugi wiersz',
  })
})

test('unknown channels and estates are said, not guessed', async () => {
  await using d = await testDatabase()
  const { outcomes } = await run(d.db, 'title;kanał;osiedle\nA;gołąb;Bałuty\n')
  expect(outcomes[0]?.hints).toEqual([
    { code: 'unknownChannel', value: 'gołąb' },
    { code: 'unknownEstate', value: 'Bałuty' },
  ])
  const row = await d.db.selectFrom('submission').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ channel: 'import', estate_id: null })
})
