import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { makeVersion } from '#tests/support/documents.ts'
import { beginDraft } from './begin-draft.server.ts'
import { changeDocument, createDocument } from './change-document.server.ts'
import type { DocumentWords } from './forms.ts'
import { listDocuments } from './list-documents.server.ts'
import { readDocument } from './read-document.server.ts'

const BY = { id: 'ktos' }
const WORDS: DocumentWords = {
  kind: 'study',
  title: 'Jakość życia w Kielcach',
  summary: null,
  authorName: null,
  madeOn: '2017',
  method: null,
  sample: '600 osób',
  sourceUrl: null,
}

describe.each(databaseTargets())('documents at the desk on %s', (target) => {
  test('the address is made of the first title, once, and never twice the same', async () => {
    await using d = await testDatabase(target)
    const first = await createDocument(d.db, WORDS, BY, FIXED_NOW)
    const second = await createDocument(d.db, WORDS, BY, FIXED_NOW)
    expect((await readDocument(d.db, first))?.slug).toBe('jakosc-zycia-w-kielcach')
    expect((await readDocument(d.db, second))?.slug).toBe('jakosc-zycia-w-kielcach-2')
    const other = { ...WORDS, title: 'Inny tytuł' }
    await changeDocument(d.db, { id: first, revision: 1 }, other, BY, FIXED_NOW)
    expect(await readDocument(d.db, first)).toMatchObject({
      slug: 'jakosc-zycia-w-kielcach',
      title: 'Inny tytuł',
      revision: 2,
    })
  })

  test('who saves an older state is refused, and each act is logged', async () => {
    await using d = await testDatabase(target)
    const id = await createDocument(d.db, WORDS, BY, FIXED_NOW)
    const change = (revision: number, target_ = id) =>
      changeDocument(d.db, { id: target_, revision }, WORDS, BY, FIXED_NOW)
    expect(await change(1)).toEqual({ ok: true, value: null })
    expect(await change(1)).toEqual({ ok: false, refusal: 'conflict' })
    expect(await change(1, id + 99)).toEqual({ ok: false, refusal: 'notFound' })
    const log = await d.db
      .selectFrom('audit_entry')
      .select('action')
      .where('object_type', '=', 'document')
      .orderBy('seq')
      .execute()
    expect(log.map((entry) => entry.action)).toEqual(['document.created', 'document.changed'])
  })

  test('the list shows the newest version of each, page by page', async () => {
    await using d = await testDatabase(target)
    const ids: number[] = []
    for (let i = 0; i < 31; i += 1) {
      ids.push(await createDocument(d.db, { ...WORDS, title: `Badanie ${i}` }, BY, FIXED_NOW))
    }
    const last = ids.at(-1) ?? 0
    await makeVersion(d.db, last, 1, 'closed', FIXED_NOW)
    await makeVersion(d.db, last, 2, 'draft', FIXED_NOW)
    const page = await listDocuments(d.db, null)
    expect(page.rows).toHaveLength(30)
    expect(page.rows[0]).toMatchObject({ id: last, number: 2, state: 'draft', remarks: 0 })
    expect(page.rows[1]).toMatchObject({ number: null, state: null })
    const rest = await listDocuments(d.db, page.next)
    // The materials of the letter were there before.
    expect(rest.rows[0]?.id).toBe(ids[0])
    expect(rest.next).toBeNull()
  })

  test('a draft begins with the title, the next one with what stands', async () => {
    await using d = await testDatabase(target)
    const id = await createDocument(d.db, WORDS, BY, FIXED_NOW)
    const document = { id, title: WORDS.title, versions: [] }
    expect((await beginDraft(d.db, document, BY, FIXED_NOW)).ok).toBe(true)
    expect(await beginDraft(d.db, document, BY, FIXED_NOW)).toEqual({
      ok: false,
      refusal: 'draftExists',
    })
    await d.db
      .updateTable('document_version')
      .set({ state: 'published', published_at: FIXED_NOW })
      .execute()
    const next = { ...document, title: 'Nowy tytuł', versions: [1] }
    expect(await beginDraft(d.db, next, BY, FIXED_NOW)).toMatchObject({ value: { number: 2 } })
    const texts = await d.db.selectFrom('block_version').select('text').execute()
    expect(texts.map((row) => row.text)).toEqual([WORDS.title, WORDS.title])
  })
})
