import { CompiledQuery } from 'kysely'
import { describe, expect, test } from 'vitest'
import { databaseTargets } from '#tests/support/database.ts'
import { openOffice, type Office } from '#tests/support/office.ts'
import { assignToUnit } from '../assignments/assign-to-unit.server.ts'
import { savePosition } from '../positions/save-position.server.ts'
import { countPromise } from '../promise/counters.server.ts'
import { countStaffViews } from './count-staff-views.server.ts'
import { listStaffRegister } from './list-staff-register.server.ts'
import { readStaffFrame } from './read-staff-frame.server.ts'
import { staffRegister } from './staff-conditions.server.ts'
import { STAFF_PAGE_SIZE } from './staff-page-size.ts'
import { NO_CORRECTIONS } from '../search/search-query.ts'
import { readStaffFilters, staffQuery } from './read-staff-filters.ts'
import { NO_FILTERS, type StaffFilters } from './staff-filters.ts'

const NOW = '2026-11-23T09:00:00.000Z'
const reader = { locale: 'pl' as const, mayReadOriginals: false, now: NOW }

async function found(o: Office, filters: Partial<StaffFilters>) {
  const page = await listStaffRegister(o.db, { ...NO_FILTERS, ...filters }, null, reader)
  expect(page.total).toBe(page.rows.length)
  return page.rows.map((row) => row.reference).toSorted()
}

async function frameOf(o: Office) {
  return readStaffFrame(o.db, 'pl')
}

describe.each(databaseTargets())('on %s', (target) => {
  test('each filter finds what it says', async () => {
    await using o = await openOffice(target)
    const { codebook, estates, units } = await frameOf(o)
    const area = codebook.areas[1]!
    const goal = codebook.goalSets[0]!.goals[0]!
    const estate = estates[2]!
    const one = async (set: Parameters<Office['publish']>[1]) =>
      (await o.publish(1, set))[0]!.reference
    const late = await one({ answer_due_at: '2026-11-22T22:59:59.999Z' })
    const soon = await one({ answer_due_at: '2026-11-30T22:59:59.999Z' })
    const awaiting = await one({ visibility: 'awaiting' })
    const returned = await one({ visibility: 'returned' })
    const answered = await one({ handling: 'answered', answer_due_at: '2026-11-01T22:59:59.999Z' })
    const tagged = await one({ termIds: [area.id] })
    const forGoal = await one({ termIds: [goal.children[0]!.id] })
    const there = await one({ estate_id: estate.id })
    const onPaper = await one({ channel: 'paper', title: 'Fontanna na rynku' })
    const ofUnit = await one({ unit_id: o.unitIds[0], handling: 'in_analysis' })

    expect(await found(o, {})).toHaveLength(10)
    expect(await found(o, { deadline: 'late' })).toEqual([late])
    expect(await found(o, { deadline: 'soon' })).toEqual([soon])
    expect(await found(o, { status: 'in_moderation' })).toEqual([awaiting])
    expect(await found(o, { status: 'needs_author_action' })).toEqual([returned])
    expect(await found(o, { status: 'answered' })).toEqual([answered])
    expect(await found(o, { status: 'under_analysis' })).toEqual([ofUnit])
    expect(await found(o, { visibility: 'returned' })).toEqual([returned])
    expect(await found(o, { handling: 'in_analysis' })).toEqual([ofUnit])
    expect(await found(o, { area })).toEqual([tagged])
    const choice = { key: 'x', term: goal, termIds: [goal.id, ...goal.children.map((c) => c.id)] }
    expect(await found(o, { goal: choice })).toEqual([forGoal])
    expect(await found(o, { estate })).toEqual([there])
    expect(await found(o, { channel: 'paper' })).toEqual([onPaper])
    expect(await found(o, { text: 'fontanny' })).toEqual([onPaper])
    expect(await found(o, { text: awaiting.replace('IK-', 'ik ') })).toEqual([awaiting])
    expect(await found(o, { text: '?!' })).toEqual([])
    const digits = awaiting.slice(-5)
    expect(await found(o, { text: digits })).toEqual([awaiting])
    expect(await found(o, { text: String(Number(digits)) })).toEqual([awaiting])
    const unit = units.find((each) => each.id === o.unitIds[0])!
    expect(await found(o, { unit })).toEqual([ofUnit])
    expect(await found(o, { unit: 'none' })).not.toContain(ofUnit)
    expect(await found(o, { unit: 'none' })).not.toContain(answered)
    expect(await found(o, { unit: 'none' })).toHaveLength(7)
  })

  test('progress of the answer: none, draft, waiting for the second person, published', async () => {
    await using o = await openOffice(target)
    const [free, drafted, sent] = await o.publish(3)
    const [done] = await o.publish(1, { handling: 'answered' })
    const [hidden] = await o.publish(1, { visibility: 'hidden' })
    const draft = {
      revision: null,
      code: 'rejected' as const,
      summary: 'Nie.',
      whatChanges: null,
      whatStays: null,
      justification: 'Bo tak jest taniej.',
      unitId: null,
    }
    for (const [row, send] of [
      [drafted!, false],
      [sent!, true],
    ] as const) {
      const references = [row.reference]
      await savePosition(o.db, null, { ...draft, references, send }, o.strategist, o.context)
    }
    expect(await found(o, { progress: 'none' })).toEqual([free!.reference])
    expect(await found(o, { progress: 'draft' })).toEqual([drafted!.reference])
    expect(await found(o, { progress: 'submitted' })).toEqual([sent!.reference])
    expect(await found(o, { progress: 'published' })).toEqual([done!.reference])
    expect(await found(o, { visibility: 'hidden' })).toEqual([hidden!.reference])
    const page = await listStaffRegister(o.db, NO_FILTERS, null, reader)
    const row = page.rows.find((each) => each.reference === sent!.reference)
    expect(row?.position).toMatchObject({ state: 'submitted', code: 'rejected' })
  })

  test('a unit is late by its own day, even while the promise still holds', async () => {
    await using o = await openOffice(target)
    const [one, two] = await o.publish(2)
    const earlier = { ...o.context, now: '2026-11-16T09:00:00.000Z' }
    const to = (dueOn: string) => ({ unitId: o.unitIds[0], dueOn, note: null })
    await assignToUnit(o.db, [one!.reference], to('2026-11-22'), o.moderator, earlier)
    await assignToUnit(o.db, [two!.reference], to('2026-11-23'), o.moderator, earlier)
    expect(await found(o, { deadline: 'unitLate' })).toEqual([one!.reference])
    expect(await found(o, { deadline: 'late' })).toEqual([])
    const page = await listStaffRegister(o.db, NO_FILTERS, null, reader)
    expect(page.rows.map((row) => [row.unitDueOn, row.isUnitLate]).toSorted()).toEqual([
      ['2026-11-22', true],
      ['2026-11-23', false],
    ])
  })

  test('pages follow each other without a gap, in both orders, over equal moments', async () => {
    await using o = await openOffice(target)
    await o.publish(STAFF_PAGE_SIZE + 7)
    await o.publish(3, {
      received_at: '2026-11-01T08:00:00.000Z',
      answer_due_at: '2026-12-01T22:59:59.999Z',
    })
    for (const sort of ['newest', 'due'] as const) {
      const filters = { ...NO_FILTERS, sort }
      const first = await listStaffRegister(o.db, filters, null, reader)
      const second = await listStaffRegister(o.db, filters, first.next, reader)
      expect(first.total).toBe(STAFF_PAGE_SIZE + 10)
      expect(second.next).toBeNull()
      const all = [...first.rows, ...second.rows].map((row) => row.reference)
      expect(new Set(all).size).toBe(STAFF_PAGE_SIZE + 10)
    }
  })

  test('the counters are those of the promise', async () => {
    await using o = await openOffice(target)
    await o.publish(3)
    await o.publish(2, { answer_due_at: '2026-11-01T22:59:59.999Z' })
    await o.publish(1, { answer_due_at: '2026-11-01T22:59:59.999Z', visibility: 'awaiting' })
    await o.publish(1, { answer_due_at: '2026-11-01T22:59:59.999Z', visibility: 'hidden' })
    const late = { ...NO_FILTERS, deadline: 'late' as const }
    const counts = await countStaffViews(o.db, { late, all: NO_FILTERS }, NOW)
    expect(counts).toEqual({ late: 3, all: 7 })
    expect((await countPromise(o.db, NOW)).late).toBe(counts.late)
  })
})

test('what is not public shows its words only to those who may read originals', async () => {
  await using o = await openOffice()
  await o.publish(1, { visibility: 'awaiting', title: 'Tajne', public_title: null })
  await o.publish(1, { visibility: 'hidden', title: 'Ukryte słowa' })
  await o.publish(1, { original_title: 'Z telefonem 600 100 200', public_title: 'Bez telefonu' })
  const titles = async (mayReadOriginals: boolean) => {
    const page = await listStaffRegister(o.db, NO_FILTERS, null, { ...reader, mayReadOriginals })
    return page.rows.map((row) => row.title).toSorted()
  }
  expect(await titles(false)).toEqual(['Bez telefonu', null, null])
  expect(await titles(true)).toEqual(['Bez telefonu', 'Tajne', 'Ukryte słowa'])
})

test('an address keeps every filter; nonsense falls away', async () => {
  await using o = await openOffice()
  const part = {
    key: '7',
    label: '2',
    isOffered: true,
    versionIds: [1],
    blockIds: [7],
  }
  const choice = { id: 1, slug: 'projekt', title: 'Projekt' }
  const choices = {
    consultations: [choice],
    documents: [choice],
    workshops: [choice],
    parts: [part],
  }
  const frame = { ...(await frameOf(o)), ...choices }
  const set: StaffFilters = {
    text: 'ławka',
    isExact: true,
    corrections: NO_CORRECTIONS,
    status: 'assigned',
    visibility: 'published',
    handling: 'assigned',
    unit: frame.units[1]!,
    area: frame.codebook.areas[0]!,
    goal: null,
    estate: frame.estates[1]!,
    channel: 'paper',
    deadline: 'soon',
    progress: 'none',
    kind: 'remark',
    consultation: choice,
    document: choice,
    workshop: choice,
    part,
    author: 'ngo',
    arrival: 'late',
    code: 'already_in_text',
    sort: 'due',
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(staffQuery(set))) if (value) query.set(name, value)
  expect(readStaffFilters(query, frame)).toEqual(set)
  const nonsense = new URLSearchParams('stan=x&jednostka=__proto__&termin=constructor&kolejnosc=1')
  expect(readStaffFilters(nonsense, frame)).toEqual(NO_FILTERS)
})

test('an officer opens the register at the inbox of their unit, and may look at all', async () => {
  await using o = await openOffice()
  const frame = await frameOf(o)
  const defaults = { ownUnitId: o.unitIds[0] }
  const own = readStaffFilters(new URLSearchParams(''), frame, defaults)
  expect(own.unit).toMatchObject({ id: o.unitIds[0] })
  const all = readStaffFilters(new URLSearchParams('jednostka=wszystkie'), frame, defaults)
  expect(all.unit).toBeNull()
  expect(staffQuery(all).jednostka).toBe('wszystkie')
})

test('both orders of the whole register come from an index', async () => {
  await using o = await openOffice()
  const planOf = async (column: 'received_at' | 'answer_due_at', direction: 'asc' | 'desc') => {
    const { sql: text, parameters } = staffRegister(o.db, NO_FILTERS, NOW)
      .select('reference')
      .orderBy(column, direction)
      .orderBy('submission.id', direction)
      .limit(51)
      .compile()
    const plan = await o.db.executeQuery(
      CompiledQuery.raw(`explain query plan ${text}`, [...parameters]),
    )
    return JSON.stringify(plan.rows)
  }
  expect(await planOf('received_at', 'desc')).toContain('submission_register')
  expect(await planOf('received_at', 'desc')).not.toContain('TEMP B-TREE')
  expect(await planOf('answer_due_at', 'asc')).toContain('submission_register_due')
  expect(await planOf('answer_due_at', 'asc')).not.toContain('TEMP B-TREE')
})
