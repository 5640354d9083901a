import { describe, expect, test } from 'vitest'
import { databaseTargets, testDatabase } from '#tests/support/database.ts'
import { addRegistration } from '#tests/support/outcomes.ts'
import { CANARY, changeDocument, makeReported } from '#tests/support/reported.ts'
import { makeWorkshop } from '#tests/support/workshops.ts'
import { packSnapshot, unpackSnapshot } from './pack-snapshot.server.ts'
import { reportCsv } from './report-csv.server.ts'
import { takeSnapshot } from './take-snapshot.server.ts'

const TAKEN = { number: 1, takenAt: '2026-11-23T09:00:00.000Z' }

describe.each(databaseTargets())('snapshot of a consultation on %s', (target) => {
  test('everything that was sent is in it once, and every number is counted from it', async () => {
    await using d = await testDatabase(target)
    const made = await makeReported(d.db)
    const one = await made.remark()
    const other = await made.remark({ channel: 'paper', block: 2 })
    const merged = await made.remark({ visibility: 'merged', merged_into_id: one.id })
    const late = await made.remark({ is_late: 1, received_at: '2026-03-02T10:00:00.000Z' })
    const unanswered = await made.remark({
      author_kind: 'organisation',
      organisation_name: 'Fundacja Kielczan',
    })
    const apart = [
      await made.remark({ visibility: 'hidden' }),
      await made.remark({ visibility: 'redirected' }),
      await made.remark({ visibility: 'withdrawn' }),
      await made.remark({ visibility: 'returned' }),
      await made.remark({ visibility: 'awaiting' }),
    ]
    await made.answer([one.id, late.id])
    await made.answer([other.id], { code: 'out_of_scope' })
    const snapshot = await takeSnapshot(d.db, made.id, TAKEN)
    const { rows, counts } = snapshot
    expect(rows.map((row) => row.number)).toEqual(
      [one, other, merged, unanswered].map((row) => row.reference),
    )
    expect(snapshot.late.map((row) => row.number)).toEqual([late.reference])
    expect(snapshot.apart.map((row) => [row.number, row.fate])).toEqual(
      apart.map((row, index) => [
        row.reference,
        ['hidden', 'redirected', 'withdrawn', 'returned', 'awaiting'][index],
      ]),
    )
    expect(counts).toMatchObject({ all: 10, inTime: 4, late: 1, apart: 5, awaiting: 1, merged: 1 })
    expect(counts.withoutPosition).toBe(1)
    expect(counts.byChannel).toEqual([
      { key: 'web', count: 9 },
      { key: 'paper', count: 1 },
    ])
    expect(counts.byCode).toEqual([
      { key: 'accepted', count: 3 },
      { key: 'out_of_scope', count: 1 },
    ])
    // Who was merged has the answer of the target; who has none shows none.
    expect(rows[2]).toMatchObject({ mergedInto: one.reference, position: { code: 'accepted' } })
    expect(rows[3]).toMatchObject({
      position: null,
      author: { kind: 'organisation', organisation: 'Fundacja Kielczan' },
    })
    expect(snapshot.people).toEqual({ persons: 9, organisations: 1 })
  })

  test('a row says where it hangs, what stood there, and what became of it', async () => {
    await using d = await testDatabase(target)
    const made = await makeReported(d.db)
    const { id } = await made.remark({ remark: { selected_text: '22:00' } })
    const positionId = await made.answer([id])
    await changeDocument(d.db, made, positionId)
    const snapshot = await takeSnapshot(d.db, made.id, TAKEN)
    expect(snapshot.rows[0]).toMatchObject({
      place: { part: '2.1', chapter: '2 Transport', version: 1, named: null, isWhole: false },
      currentWording: 'Autobusy jeżdżą do 22:00.',
      selectedWords: '22:00',
      proposal: 'Autobusy jeżdżą do 24:00.',
      changes: [{ document: 'Projekt strategii', version: 2, part: '2.1' }],
    })
    expect(snapshot.changes).toMatchObject([
      {
        before: 'Autobusy jeżdżą do 22:00.',
        after: 'Autobusy jeżdżą do 24:00.',
        numbers: [snapshot.rows[0]?.number],
      },
    ])
    expect(snapshot.documents[0]?.versions.map((version) => version.number)).toEqual([1, 2])
  })

  test('what a draft changes is not in it yet', async () => {
    await using d = await testDatabase(target)
    const made = await makeReported(d.db)
    const { id } = await made.remark()
    await changeDocument(d.db, made, await made.answer([id]), 'draft')
    const snapshot = await takeSnapshot(d.db, made.id, TAKEN)
    expect(snapshot.changes).toEqual([])
    expect(snapshot.rows[0]?.changes).toEqual([])
    expect(snapshot.documents[0]?.versions).toHaveLength(1)
  })

  test('an exception has its own code and words, and promises no change', async () => {
    await using d = await testDatabase(target)
    const made = await makeReported(d.db)
    const one = await made.remark()
    const other = await made.remark()
    const positionId = await made.answer([one.id, other.id])
    await d.db
      .updateTable('position_submission')
      .set({ exception_code: 'rejected', exception_text: 'Tu nie, bo jest za ciasno.' })
      .where('submission_id', '=', other.id)
      .execute()
    await d.db
      .updateTable('submission')
      .set({ position_code: 'rejected' })
      .where('id', '=', other.id)
      .execute()
    await changeDocument(d.db, made, positionId)
    const { rows } = await takeSnapshot(d.db, made.id, TAKEN)
    expect(rows[1]).toMatchObject({
      position: {
        code: 'rejected',
        summary: 'Tu nie, bo jest za ciasno.',
        justification: null,
        whatChanges: null,
        whatStays: null,
        exception: null,
      },
      changes: [],
    })
    expect(rows[0]?.position).toMatchObject({
      summary: 'Dopiszemy kursy nocne.',
      justification: 'Nocą jeździ wiele osób.',
      whatChanges: 'Zmienimy punkt 2.1.',
    })
    expect(rows[0]?.changes).toHaveLength(1)
  })

  test('a position that is not published is none', async () => {
    await using d = await testDatabase(target)
    const made = await makeReported(d.db)
    const { id } = await made.remark()
    const positionId = await made.answer([id])
    await d.db
      .updateTable('position')
      .set({ state: 'withdrawn' })
      .where('id', '=', positionId)
      .execute()
    const { rows } = await takeSnapshot(d.db, made.id, TAKEN)
    expect(rows[0]?.position).toBeNull()
  })

  test('no contact, no original, no name of a person is in it or in what is made of it', async () => {
    await using d = await testDatabase(target)
    const made = await makeReported(d.db)
    const account = await d.db
      .insertInto('account')
      .values({
        id: 'autorka',
        email: `${CANARY}-autorka@example.pl`,
        email_canonical: `${CANARY}-autorka@example.pl`,
        display_name: `${CANARY}-autorka`,
        locale: 'pl',
        created_at: TAKEN.takenAt,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const sending = await d.db
      .insertInto('sending')
      .values({
        kind: 'letter',
        idempotency_key: 'k',
        started_at: TAKEN.takenAt,
        updated_at: TAKEN.takenAt,
        letter_text: `${CANARY}-pismo`,
        letter_file_name: `${CANARY}.pdf`,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { id } = await made.remark({
      submitter_id: account.id,
      sending_id: sending.id,
      // A person who once wrote a name into the field for organisations.
      organisation_name: `${CANARY}-osoba`,
      remark: { selected_text: `${CANARY}-wymyslone` },
    })
    await made.remark({
      block: 99,
      remark: { part_as_given: `pismo Jana Kowalskiego, tel. 600 700 800, ${CANARY}` },
    })
    const hidden = await made.remark({ visibility: 'hidden', public_body: `${CANARY}-ukryte` })
    await d.db
      .insertInto('submission_event')
      .values({
        submission_id: hidden.id,
        type: 'hidden',
        audience: 'author',
        actor_kind: 'staff',
        at: TAKEN.takenAt,
        reason_code: 'personal_data',
        reason: `${CANARY}-fakty`,
      })
      .execute()
    await made.answer([id])
    const snapshot = await takeSnapshot(d.db, made.id, TAKEN)
    expect(snapshot.rows).toHaveLength(2)
    expect(JSON.stringify(snapshot)).not.toContain(CANARY)
    expect([...reportCsv(snapshot)].join('')).not.toContain(CANARY)
  })

  test('how a form named a part is repeated while it is only a name', async () => {
    await using d = await testDatabase(target)
    const made = await makeReported(d.db)
    await made.remark({ block: 99, remark: { part_as_given: 'rozdział 3, strona 12' } })
    await made.remark({ block: 99 })
    const { rows } = await takeSnapshot(d.db, made.id, TAKEN)
    expect(rows.map((row) => row.place)).toMatchObject([
      { named: 'rozdział 3, strona 12', isWhole: false },
      { named: null, isWhole: true },
    ])
  })

  test('the ground of a hidden one is its last rule, of a redirected one its way', async () => {
    await using d = await testDatabase(target)
    const made = await makeReported(d.db)
    const hidden = await made.remark({ visibility: 'hidden' })
    const redirected = await made.remark({ visibility: 'redirected' })
    const rules = await d.db
      .selectFrom('moderation_rule')
      .select(['code', 'name_pl'])
      .where('kind', '=', 'hide')
      .limit(2)
      .execute()
    const way = await d.db
      .selectFrom('official_route')
      .select(['code', 'name_pl'])
      .limit(1)
      .executeTakeFirstOrThrow()
    const events = [
      ...rules.map((rule) => ({
        submission_id: hidden.id,
        type: 'hidden',
        reason_code: rule.code,
      })),
      { submission_id: redirected.id, type: 'redirected', reason_code: way.code },
    ]
    for (const event of events) {
      await d.db
        .insertInto('submission_event')
        .values({ ...event, audience: 'author', actor_kind: 'staff', at: TAKEN.takenAt })
        .execute()
    }
    const { apart } = await takeSnapshot(d.db, made.id, TAKEN)
    expect(apart.map((row) => row.ground)).toEqual([rules[1]?.name_pl, way.name_pl])
  })

  test('who came is counted; what nobody wrote down stays unknown', async () => {
    await using d = await testDatabase(target)
    const made = await makeReported(d.db)
    const startsAt = '2026-02-12T16:00:00.000Z'
    const counted = await makeWorkshop(d.db, { startsAt })
    const unknown = await makeWorkshop(d.db, { startsAt })
    const draft = await makeWorkshop(d.db, { startsAt })
    for (const [n, came_at] of [startsAt, startsAt, null].entries()) {
      await addRegistration(d.db, counted.sessionId, { arrival: n + 1, came_at })
    }
    // Typed, but not yet public.
    await d.db
      .insertInto('workshop_outcome')
      .values({ workshop_id: draft.id, attended: 40, updated_at: startsAt })
      .execute()
    await d.db
      .insertInto('consultation_workshop')
      .values(
        [counted, unknown, draft].map(({ id }) => ({
          consultation_id: made.id,
          workshop_id: id,
        })),
      )
      .execute()
    const { workshops } = await takeSnapshot(d.db, made.id, TAKEN)
    expect(workshops.map((workshop) => workshop.attendance)).toEqual([2, null, null])
  })

  test('taken twice it is the same text; packed and unpacked it is the same snapshot', async () => {
    await using d = await testDatabase(target)
    const made = await makeReported(d.db)
    const { id } = await made.remark()
    await made.answer([id])
    const snapshot = await takeSnapshot(d.db, made.id, TAKEN)
    const packed = await packSnapshot(snapshot)
    const again = await packSnapshot(await takeSnapshot(d.db, made.id, TAKEN))
    expect(again.checksum).toBe(packed.checksum)
    expect(await unpackSnapshot(packed.content)).toEqual(snapshot)
  })

  test('a later report names what it says otherwise', async () => {
    await using d = await testDatabase(target)
    const made = await makeReported(d.db)
    const kept = await made.remark()
    const changed = await made.remark()
    const removed = await made.remark()
    await made.answer([kept.id, changed.id, removed.id])
    const snapshot = await takeSnapshot(d.db, made.id, TAKEN)
    await made.answer([changed.id], { code: 'rejected' })
    await d.db
      .updateTable('submission')
      .set({ consultation_id: null })
      .where('id', '=', removed.id)
      .execute()
    const added = await made.remark()
    const { correction } = await takeSnapshot(d.db, made.id, {
      ...TAKEN,
      number: 2,
      corrects: { snapshot, note: 'Poprawiamy stanowisko.' },
    })
    expect(correction).toEqual({
      of: 1,
      note: 'Poprawiamy stanowisko.',
      added: [added.reference],
      removed: [removed.reference],
      changed: [changed.reference],
    })
  })
})
