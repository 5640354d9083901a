import { describe, expect, test } from 'vitest'
import { databaseTargets } from '#tests/support/database.ts'
import { readPositionRow, refusalOf, submitDraft } from '#tests/support/drafts.ts'
import { openOffice } from '#tests/support/office.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { addDays } from '../../lib/working-days.ts'
import { publishPosition } from './publish-position.server.ts'
import { withdrawPosition } from './withdraw-position.server.ts'

describe.each(databaseTargets())('on %s', (target) => {
  test('withdrawing opens the submissions again; the old answer stays in the timeline', async () => {
    await using o = await openOffice(target)
    const rows = await o.publish(2)
    const seen = await submitDraft(
      o,
      rows.map((row) => row.reference),
    )
    await publishPosition(o.db, seen, o.otherStrategist, o.context)
    const published = { ...seen, revision: 2 }
    const byOfficer = await withdrawPosition(o.db, published, 'Nie.', o.officer, o.context)
    expect(refusalOf(byOfficer)).toMatchObject({ reason: 'notAllowed' })
    const done = await withdrawPosition(o.db, published, 'Zły adres.', o.strategist, o.context)
    expect(done.ok).toBe(true)
    for (const { reference } of rows) {
      expect(await o.read(reference)).toMatchObject({
        handling: 'in_analysis',
        answered_at: null,
        position_id: null,
        position_code: null,
      })
      const events = (await o.events(reference)).filter((event) => event.audience === 'public')
      expect(events.map((event) => event.type)).toEqual([
        'analysis_started',
        'answered',
        'answer_withdrawn',
      ])
      expect(events.at(-1)?.reason).toBe('Zły adres.')
    }
    expect((await o.letters()).filter((l) => l.startsWith('answerWithdrawn'))).toHaveLength(2)
    expect(await readPositionRow(o, seen.id)).toMatchObject({
      state: 'withdrawn',
      withdrawal_reason: 'Zły adres.',
    })
  })
})

test('withdrawing gives the submission back to its unit, by the promised day or in a week', async () => {
  await using o = await openOffice()
  const [early, late, nobodys] = await o.publish(3)
  const assign = { unit_id: o.unitIds[0] }
  await o.db
    .updateTable('submission')
    .set({ ...assign, answer_due_at: '2026-12-31T22:59:59.999Z' })
    .where('id', '=', early!.id)
    .execute()
  await o.db
    .updateTable('submission')
    .set({ ...assign, answer_due_at: '2026-01-01T22:59:59.999Z' })
    .where('id', '=', late!.id)
    .execute()
  const seen = await submitDraft(
    o,
    [early!, late!, nobodys!].map((row) => row.reference),
  )
  await publishPosition(o.db, seen, o.otherStrategist, o.context)
  await withdrawPosition(o.db, { ...seen, revision: 2 }, 'Błąd.', o.strategist, o.context)
  const open = await o.db
    .selectFrom('assignment')
    .select(['submission_id', 'unit_id', 'due_on', 'note'])
    .where('ended_at', 'is', null)
    .orderBy('submission_id')
    .execute()
  const again = { unit_id: o.unitIds[0], note: 'odpowiedź wycofana' }
  const inAWeek = dayInWarsaw(addDays(o.context.now, 7))
  expect(open).toEqual([
    { ...again, submission_id: early!.id, due_on: '2026-12-31' },
    { ...again, submission_id: late!.id, due_on: inAWeek },
  ])
})
