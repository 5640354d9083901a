import { describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import type { NewSubmission } from '#db/schema.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { makeConsultation } from '#tests/support/documents.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { countVoices } from './count-voices.server.ts'
import { listCurrent, listSettled } from './list-consultations.server.ts'

const made = (db: Database, slug: string, opensAt: string, closesAt: string) =>
  makeConsultation(db, [], { slug, opensAt, closesAt })

describe.each(databaseTargets())('on %s', (target) => {
  test('each voice is counted once, and what is not counted is said', async () => {
    await using d = await testDatabase(target)
    const one = await made(d.db, 'jedna', '2026-11-01T08:00:00.000Z', '2026-12-01T08:00:00.000Z')
    const two = await made(d.db, 'druga', '2026-11-01T08:00:00.000Z', '2026-12-01T08:00:00.000Z')
    const sent = (set: Partial<NewSubmission>) => ({ consultation_id: one.id, ...set })
    const [target1] = await addPostulates(d.db, [
      sent({ visibility: 'published', channel: 'paper' }),
      sent({ visibility: 'published', channel: 'paper', handling: 'answered' }),
      sent({ visibility: 'awaiting', channel: 'web', is_late: 1 }),
      sent({ visibility: 'returned', channel: 'web' }),
      sent({ visibility: 'hidden', channel: 'web' }),
      sent({ visibility: 'withdrawn', channel: 'phone' }),
      sent({ visibility: 'redirected', channel: 'phone' }),
      { visibility: 'published', channel: 'web' },
    ])
    await addPostulates(d.db, [
      sent({ visibility: 'merged', channel: 'oral', merged_into_id: target1?.id ?? null }),
    ])
    const voicesOf = await countVoices(d.db, [one.id, two.id])
    expect(voicesOf(one.id)).toEqual({
      published: 3,
      inModeration: 2,
      notCounted: 3,
      late: 1,
      byChannel: [
        { channel: 'paper', count: 2 },
        { channel: 'web', count: 2 },
        { channel: 'oral', count: 1 },
      ],
      missing: 3,
    })
    expect(voicesOf(two.id).published).toBe(0)
  })

  test('what goes on stands by its end, what ended by itself, page after page', async () => {
    await using d = await testDatabase(target)
    await made(d.db, 'pozniej', '2026-11-01T08:00:00.000Z', '2026-12-24T08:00:00.000Z')
    await made(d.db, 'wkrotce', '2026-11-01T08:00:00.000Z', '2026-12-01T08:00:00.000Z')
    await made(d.db, 'zapowiedz', '2026-12-01T08:00:00.000Z', '2026-12-30T08:00:00.000Z')
    await made(d.db, 'analiza', '2026-10-01T08:00:00.000Z', '2026-11-20T08:00:00.000Z')
    for (let index = 0; index < 22; index += 1) {
      const { id } = await made(d.db, `koniec-${index}`, '2026-01-01T08:00:00.000Z', FIXED_NOW)
      await d.db
        .updateTable('consultation')
        .set({ state: 'settled', settled_at: FIXED_NOW })
        .where('id', '=', id)
        .execute()
    }
    expect((await listCurrent(d.db, FIXED_NOW)).map((row) => [row.slug, row.phase])).toEqual([
      ['analiza', 'analysis'],
      ['wkrotce', 'open'],
      ['pozniej', 'open'],
      ['zapowiedz', 'announced'],
    ])
    const first = await listSettled(d.db, null, FIXED_NOW)
    expect(first.rows).toHaveLength(20)
    expect(first.rows[0]).toMatchObject({ slug: 'koniec-21', phase: 'settled', hasReport: false })
    const second = await listSettled(d.db, first.next, FIXED_NOW)
    expect(second.rows.map((row) => row.slug)).toEqual(['koniec-1', 'koniec-0'])
    expect(second.next).toBeNull()
  })
})
