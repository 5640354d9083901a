import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { makeConsultation, makeDocument, makeVersion } from '#tests/support/documents.ts'
import { guessMapping } from './fields.ts'
import { countOutcomes } from './outcome.ts'
import { readTable } from './read-table.ts'
import { runImport } from './run-import.server.ts'

const HEAD =
  'Numer;Data wpływu;Część dokumentu;Dotychczasowy zapis;Proponowany zmieniony zapis;Uwaga;Uzasadnienie uwagi;Imię i nazwisko / nazwa podmiotu'
const TREES = 'Miasto sadzi co roku tysiąc drzew i pielęgnuje je przez pięć lat.'

async function open(db: Database) {
  const document = await makeDocument(db, [
    { text: 'Transport', number: '2' },
    { text: 'Na Herbach potrzebne są place zabaw, a przy Łódzkiej zieleń.', number: '2.3' },
    { text: TREES, number: '3.1' },
  ])
  const consultation = await makeConsultation(db, [document.id], {
    closesAt: '2026-03-31T21:59:59.999Z',
  })
  return { document, consultation }
}

async function run(db: Database, versionId: number, rows: string[], source = 'formularze') {
  const table = await readTable(new TextEncoder().encode([HEAD, ...rows].join('\n')), 'a.csv')
  if (!table.ok) throw new Error(table.refusal)
  const mapping = guessMapping(table.value.columns, 'remark')
  const into = { kind: 'remark' as const, versionId, receivedDefault: null }
  return runImport(db, table.value, mapping, { source, now: FIXED_NOW, actorId: null, into })
}

function remarks(db: Database) {
  return db
    .selectFrom('submission')
    .innerJoin('remark', 'remark.submission_id', 'submission.id')
    .leftJoin('submission_contact as contact', 'contact.submission_id', 'submission.id')
    .selectAll('submission')
    .select(['block_number', 'part_as_given', 'quoted_text', 'contact.name as contactName'])
    .orderBy('submission.id')
    .execute()
}

describe.each(databaseTargets())('filled forms on %s', (target) => {
  test('a place is taken by number or nearly identical wording, else the name of the part is kept', async () => {
    await using d = await testDatabase(target)
    const { document, consultation } = await open(d.db)
    const outcomes = await run(d.db, document.versionId, [
      '1;20.02.2026;pkt 2.3, s. 14;;;Więcej drzew;;',
      `2;20.02.2026;;${TREES};Dwa tysiące;;bo mało;`,
      '3;20.02.2026;;Miasto sadzi drzewa;;Za mało;;',
      '4;20.02.2026;rozdział 9;;;Gdzie to jest?;;',
      `5;20.02.2026;pkt 2.3;${TREES};;Co innego;;`,
      '6;20.02.2026;cały dokument;-;;Dobry tekst;;',
    ])
    expect(outcomes.map(({ hints }) => hints.map(({ code }) => code))).toEqual([
      [],
      ['textFromOther'],
      ['partNotFound'],
      ['partNotFound'],
      ['partDisagrees'],
      [],
    ])
    const rows = await remarks(d.db)
    expect(rows.map((row) => [row.block_number, row.part_as_given])).toEqual([
      ['2.3', 'pkt 2.3, s. 14'],
      ['3.1', null],
      [null, '„Miasto sadzi drzewa”'],
      [null, 'rozdział 9'],
      [null, `pkt 2.3: „${TREES}”`],
      [null, 'cały dokument'],
    ])
    expect(rows[1]).toMatchObject({
      kind: 'remark',
      consultation_id: consultation.id,
      original_body: 'bo mało',
      original_proposal: 'Dwa tysiące',
      original_justification: null,
      quoted_text: TREES,
      visibility: 'awaiting',
      follow_up_hash: null,
    })
  })

  test('names of persons are kept from the public, names of organisations are said', async () => {
    await using d = await testDatabase(target)
    const { document } = await open(d.db)
    await run(d.db, document.versionId, [
      '1;20.02.2026;2.3;;;Uwaga;;Jan Kowalski',
      '2;20.02.2026;2.3;;;Uwaga;;Stowarzyszenie Zielone Kielce',
      '3;01.04.2026;2.3;;;Uwaga;;-',
    ])
    const rows = await remarks(d.db)
    expect(
      rows.map((row) => [row.author_kind, row.organisation_name, row.contactName, row.is_late]),
    ).toEqual([
      ['other', null, 'Jan Kowalski', 0],
      ['organisation', 'Stowarzyszenie Zielone Kielce', null, 0],
      ['other', null, null, 1],
    ])
  })

  test('a bad row loses nobody else, and the same file changes nothing', async () => {
    await using d = await testDatabase(target)
    const { document } = await open(d.db)
    const file = [
      '1;20.02.2026;2.3;;;Dobra;;',
      '2;wczoraj;2.3;;;Zła data;;',
      '3;01.01.2027;2.3;;;Jutro;;',
      '4;20.02.2026;2.3;;;;;Jan',
      `5;20.02.2026;${'x'.repeat(1_001)};;;Za długa część;;`,
      '1;20.02.2026;2.3;;inaczej;Dobra;;',
      ';20.02.2026;2.3;;;Bez numeru;;',
      ';20.02.2026;2.3;;;Bez numeru;;',
    ]
    const outcomes = await run(d.db, document.versionId, file)
    expect(outcomes.map((row) => row.problem?.code ?? row.outcome)).toEqual([
      'created',
      'badDate',
      'futureDate',
      'emptyRemark',
      'tooLong',
      'idTwice',
      'created',
      'created',
    ])
    expect(countOutcomes(await run(d.db, document.versionId, file))).toMatchObject({
      created: 0,
      unchanged: 3,
      failed: 5,
    })
    const changed = await run(d.db, document.versionId, ['1;20.02.2026;2.3;;inny zapis;Dobra;;'])
    expect(changed[0]).toMatchObject({ outcome: 'different', reference: 'IK-2026-00001' })
    expect(await remarks(d.db)).toHaveLength(3)
  })

  test('a remark on an older version stands in the newer ones too', async () => {
    await using d = await testDatabase(target)
    const { document } = await open(d.db)
    await d.db
      .updateTable('document_version')
      .set({ state: 'closed', closed_at: FIXED_NOW })
      .where('id', '=', document.versionId)
      .execute()
    const newer = await makeVersion(d.db, document.id, 2, 'published', '2026-02-01T09:00:00.000Z')
    const [, first, second] = document.blocks
    await d.db
      .insertInto('block_version')
      .values({
        version_id: newer,
        block_id: first?.id ?? 0,
        position: 1,
        kind: 'paragraph',
        number: '2.3',
        text: first?.text ?? '',
        match: 'same',
      })
      .execute()
    await run(d.db, document.versionId, ['1;;2.3;;;Zostaje;;', '2;;3.1;;;Nie ma już gdzie;;'])
    const anchors = await d.db
      .selectFrom('remark_anchor')
      .select(['version_id', 'block_id', 'state'])
      .orderBy('submission_id')
      .orderBy('version_id')
      .execute()
    expect(anchors).toEqual([
      { version_id: document.versionId, block_id: first?.id, state: 'sent' },
      { version_id: newer, block_id: first?.id, state: 'exact' },
      { version_id: document.versionId, block_id: second?.id, state: 'sent' },
      { version_id: newer, block_id: null, state: 'orphan' },
    ])
  })
})
