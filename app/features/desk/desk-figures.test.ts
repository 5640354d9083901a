import { CompiledQuery } from 'kysely'
import { expect, test } from 'vitest'
import { makeManyRemarks } from '#tests/support/many-remarks.ts'
import { openOffice } from '#tests/support/office.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { staffRegister } from '../staff-register/staff-conditions.server.ts'
import { NO_FILTERS } from '../staff-register/staff-filters.ts'
import { readDesk } from './read-desk.server.ts'

const ADDRESSES = [
  '',
  'stanowisko=wszystkie',
  'stanowisko=opublikowane&kolejnosc=najnowsze',
  'stanowisko=wszystkie&czesc=CHAPTER',
  'stanowisko=wszystkie&autor=organizacje-pozarzadowe&kanal=papier',
  'stanowisko=wszystkie&kod=uwzgledniono&wplyw=w-terminie',
  'stanowisko=do-akceptacji&obszar=spoleczenstwo',
  'stanowisko=wszystkie&jednostka=brak&po=2026-11-29T22:59:59.999Z_2500',
]

test('the desk of 5,000 remarks takes at most 100 ms of CPU on SQLite, whatever is chosen', async () => {
  await using o = await openOffice()
  const { consultationId, chapterId } = await makeManyRemarks(o.db)
  const reading = {
    actor: o.strategist,
    now: o.context.now,
    locale: 'pl' as const,
    t: translator('pl'),
  }
  const figures: Record<string, number> = {}
  for (const address of ADDRESSES) {
    const url = new URL(`http://localhost/?${address.replace('CHAPTER', String(chapterId))}`)
    const costs: number[] = []
    for (let round = 0; round < 5; round += 1) {
      const before = process.cpuUsage()
      const desk = await readDesk(o.db, consultationId, url, reading)
      const { user, system } = process.cpuUsage(before)
      costs.push((user + system) / 1000)
      expect(desk?.list.rows.length, address).toBeGreaterThan(0)
    }
    figures[address] = costs.toSorted((a, b) => a - b)[2] ?? 0
  }
  expect(Math.max(...Object.values(figures)), JSON.stringify(figures)).toBeLessThanOrEqual(100)
}, 120_000)

test('the desk walks an index of its consultation in both orders, and sorts nothing', async () => {
  await using o = await openOffice()
  const consultation = { id: 1, slug: 'x', title: 'X' }
  for (const [column, direction] of [
    ['answer_due_at', 'asc'],
    ['received_at', 'desc'],
  ] as const) {
    const { sql, parameters } = staffRegister(o.db, { ...NO_FILTERS, consultation }, o.context.now)
      .select('reference')
      .orderBy(column, direction)
      .orderBy('submission.id', direction)
      .limit(51)
      .compile()
    const plan = await o.db.executeQuery(
      CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
    )
    expect(JSON.stringify(plan.rows)).toContain('INDEX submission_consultation')
    expect(JSON.stringify(plan.rows)).not.toContain('TEMP B-TREE')
  }
})
