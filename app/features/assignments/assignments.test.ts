import { describe, expect, test } from 'vitest'
import { databaseTargets } from '#tests/support/database.ts'
import { openOffice, type Office } from '#tests/support/office.ts'
import { assignToUnit } from './assign-to-unit.server.ts'
import { refusalOfDueDay } from './assignment.ts'
import { readAssignment } from './read-assignment.server.ts'
import { readAssignmentPanel } from './read-assignment-panel.server.ts'
import { handBack, startAnalysis } from './work-on-assignment.server.ts'

const NOW = '2026-11-23T09:00:00.000Z'
const PROMISED = '2026-12-02T22:59:59.999Z'

test('a unit is given a day of today or later, and a later one than promised only with a reason', () => {
  const on = (dueOn: string, note: string | null = null) =>
    refusalOfDueDay({ dueOn, note }, PROMISED, NOW)
  expect(on('2026-11-22')).toBe('pastDay')
  expect(on('2026-11-23')).toBeNull()
  expect(on('2026-12-02')).toBeNull()
  expect(on('2026-12-03')).toBe('afterPromise')
  expect(on('2026-12-03', 'Czekamy na pomiary.')).toBeNull()
})

test('the day is that of Kielce: just after midnight there, yesterday is past', () => {
  const justAfterMidnight = '2026-11-23T23:00:00.000Z'
  const due = { dueOn: '2026-11-23', note: null }
  expect(refusalOfDueDay(due, PROMISED, justAfterMidnight)).toBe('pastDay')
})

async function assign(o: Office, references: string[], unitId = o.unitIds[0], actor = o.moderator) {
  return assignToUnit(
    o.db,
    references,
    { unitId, dueOn: '2026-12-01', note: null },
    actor,
    o.context,
  )
}

describe.each(databaseTargets())('on %s', (target) => {
  test('assigning moves the columns, opens an assignment, tells the public and the author', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const { reference, id } = one!
    expect(await assign(o, [reference])).toEqual([{ reference, refusal: null }])
    expect(await o.read(reference)).toMatchObject({ handling: 'assigned', unit_id: o.unitIds[0] })
    expect(await readAssignment(o.db, id)).toMatchObject({
      dueOn: '2026-12-01',
      unitId: o.unitIds[0],
    })
    const [event] = await o.events(reference)
    expect(event).toMatchObject({ type: 'assigned', audience: 'public', actor_id: 'moderatorka' })
    expect(JSON.parse(event?.data ?? '')).toMatchObject({
      unitId: o.unitIds[0],
      dueOn: '2026-12-01',
    })
    expect(await o.letters()).toEqual([`assigned autor-${id}@example.pl`])
  })

  test('giving it to another unit ends the first assignment', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    await assign(o, [one!.reference])
    await assign(o, [one!.reference], o.unitIds[1])
    const rows = await o.db.selectFrom('assignment').selectAll().orderBy('id').execute()
    expect(rows.map((row) => [row.unit_id, row.ended_at])).toEqual([
      [o.unitIds[0], o.context.now],
      [o.unitIds[1], null],
    ])
  })

  test('of many, each is told apart: what was done and why not', async () => {
    await using o = await openOffice(target)
    const [open] = await o.publish(1)
    const [answered] = await o.publish(1, { handling: 'answered' })
    const [waiting] = await o.publish(1, { visibility: 'awaiting' })
    const [late] = await o.publish(1, { answer_due_at: '2026-11-25T22:59:59.999Z' })
    const numbers = [open, answered, waiting, late].map((row) => row!.reference)
    const outcomes = await assign(o, [...numbers, 'IK-2026-99999', numbers[0]!])
    expect(outcomes.map((outcome) => outcome.refusal)).toEqual([
      null,
      'alreadyAnswered',
      'notPublished',
      'afterPromise',
      'unknownNumber',
    ])
    expect((await o.read(late!.reference)).unit_id).toBeNull()
  })

  test('only who may assign does, and only to a unit that is on the list', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const refusalTo = async (...args: Parameters<typeof assign>) =>
      (await assign(...args))[0]?.refusal
    expect(await refusalTo(o, [one!.reference], o.unitIds[0], o.officer)).toBe('notAllowed')
    expect(await refusalTo(o, [one!.reference], 999_999)).toBe('unknownUnit')
    await o.db.updateTable('unit').set({ retired_at: NOW }).where('id', '=', o.unitIds[1]).execute()
    expect(await refusalTo(o, [one!.reference], o.unitIds[1])).toBe('unknownUnit')
  })

  test('an officer works only on what their unit was given', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const { reference } = one!
    await assign(o, [reference])
    const foreign = await startAnalysis(o.db, reference, o.otherOfficer, o.context)
    expect(foreign).toMatchObject({ ok: false, refusal: 'notAllowed' })
    const own = await startAnalysis(o.db, reference, o.officer, o.context)
    expect(own).toMatchObject({ ok: true, value: { handling: 'in_analysis' } })
    const again = await startAnalysis(o.db, reference, o.officer, o.context)
    expect(again).toMatchObject({ ok: false, refusal: 'wrongState' })
    expect((await o.events(reference)).at(-1)).toMatchObject({
      type: 'analysis_started',
      audience: 'public',
    })
  })

  test('“not ours” frees the matter; only the team reads why, and the author gets no letter', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const { reference, id } = one!
    await assign(o, [reference])
    const letters = await o.letters()
    const back = await handBack(o.db, reference, 'To sprawa ZTM.', o.officer, o.context)
    expect(back.ok).toBe(true)
    expect(await o.read(reference)).toMatchObject({ handling: 'received', unit_id: null })
    expect(await readAssignment(o.db, id)).toBeNull()
    expect((await o.events(reference)).at(-1)).toMatchObject({
      type: 'handed_back',
      audience: 'internal',
      reason: 'To sprawa ZTM.',
    })
    expect(await o.letters()).toEqual(letters)
  })
})

test('the panel offers what the rules allow', async () => {
  await using o = await openOffice()
  const [row] = await o.publish(1)
  await assign(o, [row!.reference])
  const one = await o.read(row!.reference)
  const acts = async (actor: Parameters<typeof readAssignmentPanel>[2]) =>
    (await readAssignmentPanel(o.db, one, actor, NOW, 'pl')).acts
  expect(await acts(o.moderator)).toEqual({ assign: true, start: false, handBack: false })
  expect(await acts(o.officer)).toEqual({ assign: false, start: true, handBack: true })
  expect(await acts(o.otherOfficer)).toEqual({ assign: false, start: false, handBack: false })
  expect(await acts(o.strategist)).toEqual({ assign: true, start: true, handBack: true })
})
