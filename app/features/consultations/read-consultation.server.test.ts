import { describe, expect, test } from 'vitest'
import { makeConsultation, makeDocument, makeVersion } from '#tests/support/documents.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { readConsultation } from './read-consultation.server.ts'

describe.each(databaseTargets())('on %s', (target) => {
  test('a consultation comes with its basis, documents, workshops, extensions and dates', async () => {
    await using d = await testDatabase(target)
    const document = await makeDocument(d.db, ['Akapit'])
    const draft = await makeDocument(d.db, ['Akapit'], { state: 'draft', title: 'Jeszcze szkic' })
    await makeVersion(d.db, document.id, 2, 'draft', FIXED_NOW)
    const made = await makeConsultation(d.db, [document.id, draft.id], {
      closesAt: '2026-12-31T22:59:59.999Z',
    })
    const workshop = await d.db.selectFrom('workshop').select('id').executeTakeFirstOrThrow()
    await d.db
      .insertInto('consultation_workshop')
      .values({ consultation_id: made.id, workshop_id: workshop.id })
      .execute()
    await d.db
      .insertInto('consultation_extension')
      .values({
        consultation_id: made.id,
        closed_at_before: '2026-12-24T22:59:59.999Z',
        closes_at: '2026-12-31T22:59:59.999Z',
        reason: 'Święta.',
        extended_by: 'x',
        extended_at: FIXED_NOW,
      })
      .execute()

    const read = await readConsultation(d.db, made.slug)
    expect(read).toEqual(await readConsultation(d.db, made.id))
    expect(read?.basis.citation_pl).toBe('art. 1')
    expect(read?.channels).toEqual(['web', 'paper', 'email'])
    expect(read?.documents).toMatchObject([
      { id: document.id, version: { id: document.versionId, number: 1, state: 'published' } },
      { id: draft.id, version: null },
    ])
    expect(read?.workshops).toMatchObject([{ id: workshop.id }])
    expect(read?.extensions).toMatchObject([{ reason: 'Święta.', at: FIXED_NOW }])
    expect(read?.reportDueAt).toBe('2027-01-30T22:59:59.999Z')
    expect(read?.report).toBeNull()
  })

  test('only a report that was published is shown', async () => {
    await using d = await testDatabase(target)
    const { id } = await makeConsultation(d.db, [])
    for (const number of [1, 2, 3]) {
      await d.db
        .insertInto('consultation_report')
        .values({
          consultation_id: id,
          number,
          state: 'ready',
          created_by: 'x',
          created_at: FIXED_NOW,
          published_at: number < 3 ? FIXED_NOW : null,
        })
        .execute()
    }
    expect((await readConsultation(d.db, id))?.report).toEqual({
      number: 2,
      publishedAt: FIXED_NOW,
    })
    expect(await readConsultation(d.db, 'nie-ma')).toBeNull()
  })
})
