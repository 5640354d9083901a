import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { makeConsultation, makeDocument, makeVersion } from '#tests/support/documents.ts'
import { addRemark } from '#tests/support/placed-remarks.ts'
import { placeDocument } from '../documents/metadata/place-document.server.ts'
import { readLibrary, readMaterials } from './read-library.server.ts'
import { readPublicDocument } from './read-version.server.ts'
import { readingPage } from './reading-page.server.ts'

describe.each(databaseTargets())('the library on %s', (target) => {
  test('each document with its newest public version and what can be done with it', async () => {
    await using d = await testDatabase(target)
    const open = await makeDocument(d.db, ['A.'], {
      slug: 'otwarty',
      now: '2026-01-03T09:00:00.000Z',
    })
    await makeConsultation(d.db, [open.id], { closesAt: '2026-12-20T22:59:59.999Z' })
    await addRemark(d.db, open, { at: 0 })
    const closed = await makeDocument(d.db, ['A.'], {
      slug: 'zamkniety',
      now: '2026-01-02T09:00:00.000Z',
    })
    await makeConsultation(d.db, [closed.id], { closesAt: '2026-02-01T22:59:59.999Z' })
    await makeDocument(d.db, ['A.'], {
      slug: 'ostateczny',
      state: 'final',
      now: '2026-01-01T09:00:00.000Z',
    })
    const draft = await makeDocument(d.db, ['Tajne.'], { slug: 'szkic', state: 'draft' })
    await makeVersion(d.db, open.id, 2, 'draft', FIXED_NOW)
    const retired = await makeDocument(d.db, ['A.'], { slug: 'wycofany' })
    await d.db
      .updateTable('document')
      .set({ retired_at: FIXED_NOW })
      .where('id', '=', retired.id)
      .execute()
    const rows = await readLibrary(d.db, FIXED_NOW)
    expect(
      rows.map(({ slug, versionNumber, state, remarks }) => [slug, versionNumber, state, remarks]),
    ).toEqual([
      ['otwarty', 1, { code: 'open', until: '2026-12-20T22:59:59.999Z' }, 1],
      ['zamkniety', 1, { code: 'closed', at: '2026-02-01T22:59:59.999Z' }, 0],
      ['ostateczny', 1, { code: 'final' }, 0],
    ])
    expect(await readPublicDocument(d.db, 'szkic')).toBe(null)
    expect(await readingPage(d.db, 'otwarty', 2, FIXED_NOW)).toBe(null)
    expect(await readingPage(d.db, 'otwarty', null, FIXED_NOW)).toBe(null)
    expect(draft.versionId).toBeGreaterThan(0)
  })

  test('the clock of a document is that of the consultation opened last, drafts left out', async () => {
    await using d = await testDatabase(target)
    const document = await makeDocument(d.db, ['A.'], { slug: 'cele' })
    expect((await readPublicDocument(d.db, 'cele'))?.clock).toBe(null)
    await makeConsultation(d.db, [document.id], {
      slug: 'dawne',
      opensAt: '2025-01-05T09:00:00.000Z',
      closesAt: '2025-02-05T09:00:00.000Z',
    })
    await makeConsultation(d.db, [document.id], {
      slug: 'teraz',
      closesAt: '2026-12-01T22:59:59.999Z',
    })
    await makeConsultation(d.db, [document.id], {
      slug: 'szkic',
      state: 'draft',
      opensAt: '2026-11-05T09:00:00.000Z',
    })
    const page = await readingPage(d.db, 'cele', 1, FIXED_NOW)
    expect(page?.clock).toMatchObject({ slug: 'teraz', reportDueAt: '2026-12-31T22:59:59.999Z' })
    expect(page?.state).toEqual({ code: 'open', until: '2026-12-01T22:59:59.999Z' })
  })

  test('a document is named before its text is here, until it is published or taken out', async () => {
    await using d = await testDatabase(target)
    const by = { id: 'ktoś' }
    const slugs = async () => (await readMaterials(d.db)).map((each) => each.slug)
    const before = await slugs()
    expect(before).toContain('raport-z-badan-socjologicznych')
    const draft = await makeDocument(d.db, ['Tajne.'], { slug: 'nowy', state: 'draft' })
    expect(await slugs()).toEqual(before)
    await placeDocument(d.db, draft.id, 'listed', by, FIXED_NOW)
    expect(await slugs()).toEqual([...before, 'nowy'])
    await placeDocument(d.db, draft.id, 'retired', by, FIXED_NOW)
    expect(await slugs()).toEqual(before)
    const published = await makeDocument(d.db, ['Jawne.'], { slug: 'jawny' })
    await placeDocument(d.db, published.id, 'listed', by, FIXED_NOW)
    expect(await slugs()).toEqual(before)
  })
})
