import { expect, test } from 'vitest'
import { openOffice, type Office } from '#tests/support/office.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { savePosition } from '../positions/save-position.server.ts'
import { sendBackPosition } from '../positions/send-back-position.server.ts'
import { readOverview } from './overview.server.ts'
import { reportOf } from './bulk-report.ts'
import { readPlace, writePlace } from './staff-place.ts'

const NOW = '2026-11-23T09:00:00.000Z'

async function tasksOf(o: Office, actor: AccountActor) {
  const { tasks } = await readOverview(o.db, actor, NOW)
  return Object.fromEntries(tasks.map((task) => [task.name, task.count]))
}

test('each person sees what waits for them', async () => {
  await using o = await openOffice()
  await o.publish(2)
  await o.publish(1, { visibility: 'awaiting' })
  const own = { unit_id: o.unitIds[0], handling: 'assigned' as const }
  const [drafted] = await o.publish(1, own)
  await o.publish(1, { ...own, answer_due_at: '2026-11-25T22:59:59.999Z' })
  await o.publish(1, { ...own, unit_id: o.unitIds[1] })
  const saved = await savePosition(
    o.db,
    null,
    {
      revision: null,
      code: 'accepted',
      summary: 'Tak.',
      whatChanges: null,
      whatStays: null,
      justification: 'Bo warto.',
      unitId: o.unitIds[0],
      references: [drafted!.reference],
      send: true,
    },
    o.officer,
    o.context,
  )
  expect(await tasksOf(o, o.moderator)).toEqual({ moderation: 1, noUnit: 2 })
  expect(await tasksOf(o, o.officer)).toEqual({ inbox: 1, inboxSoon: 1, inboxLate: 0, sentBack: 0 })
  expect(await tasksOf(o, o.strategist)).toEqual({ noUnit: 2, sentBack: 0, accept: 1 })
  const seen = { id: saved.ok ? saved.value.id : 0, revision: 1 }
  await sendBackPosition(o.db, seen, 'Popraw.', o.strategist, o.context)
  expect(await tasksOf(o, o.officer)).toMatchObject({ sentBack: 1 })
  expect(await tasksOf(o, o.strategist)).toMatchObject({ accept: 0, sentBack: 0 })
})

test('one’s own position does not wait for oneself', async () => {
  await using o = await openOffice()
  const [one] = await o.publish(1)
  const text = { summary: 'Tak.', whatChanges: null, whatStays: null, justification: 'Bo warto.' }
  const draft = { ...text, revision: null, code: 'accepted' as const, unitId: null, send: true }
  const references = [one!.reference]
  await savePosition(o.db, null, { ...draft, references }, o.strategist, o.context)
  expect(await tasksOf(o, o.strategist)).toMatchObject({ accept: 0 })
  expect(await tasksOf(o, o.otherStrategist)).toMatchObject({ accept: 1 })
})

test('a report names each number once, under its reason', () => {
  const outcomes = [
    { reference: 'IK-2026-00001', refusal: null },
    { reference: 'IK-2026-00002', refusal: 'locked' },
    { reference: 'IK-2026-00003', refusal: 'notPublished' },
    { reference: 'IK-2026-00004', refusal: 'locked' },
  ]
  expect(reportOf(outcomes)).toEqual({
    done: ['IK-2026-00001'],
    refused: [
      { refusal: 'locked', references: ['IK-2026-00002', 'IK-2026-00004'] },
      { refusal: 'notPublished', references: ['IK-2026-00003'] },
    ],
  })
})

test('only what we wrote is a place in the list', () => {
  const place = { at: '2026-11-02T08:00:00.000Z', id: 12 }
  expect(readPlace(writePlace(place))).toEqual(place)
  for (const text of [null, '', 'x', '2026-13-02T08:00:00.000Z_1', '2026-11-02T08:00:00.000Z_x']) {
    expect(readPlace(text), String(text)).toBeNull()
  }
})
