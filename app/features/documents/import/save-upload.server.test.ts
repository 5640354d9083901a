import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { makeDocument } from '#tests/support/documents.ts'
import type { BlockContent } from '../block.ts'
import { saveForm } from './forms.ts'
import { forgetDocumentUploads, keepUpload, readUpload } from './keep-upload.server.ts'
import { saveUpload } from './save-upload.server.ts'

const BY = { id: 'ktos' }
const HASH = 'b'.repeat(64)
const block = (kind: BlockContent['kind'], text: string): BlockContent => ({
  kind,
  level: 0,
  number: '1',
  text,
  spans: null,
  fileHash: null,
})
const image = {
  hash: HASH,
  mime: 'image/png',
  width: 4,
  height: 2,
  content: new Uint8Array([1, 2]),
}
const imported = { blocks: [block('paragraph', 'Nowe')], images: [], findings: [] }
const file = { name: '../projekt.docx', imported }

describe.each(databaseTargets())('previews on %s', (target) => {
  test('nothing is saved without alternative text; a picture is kept with the draft', async () => {
    await using d = await testDatabase(target)
    const { id } = await makeDocument(d.db, ['Stare'])
    const picture = { ...block('image', 'z pliku'), fileHash: null }
    const withImage = { ...imported, blocks: [...imported.blocks, picture], images: [image] }
    const kept = await keepUpload(d.db, id, { ...file, imported: withImage }, BY, FIXED_NOW)
    const upload = await readUpload(d.db, id, kept)
    expect(await readUpload(d.db, id + 1, kept), 'of another document').toBeNull()
    if (!upload) throw new Error('kept')
    expect(upload.fileName).toBe('projekt.docx')
    const save = (alts: [number, string][]) =>
      saveUpload(d.db, upload, new Map(alts), BY, FIXED_NOW)
    expect(await save([])).toEqual({ ok: false, refusal: 'altMissing' })
    expect(await d.db.selectFrom('file').select('hash').execute()).toEqual([])
    expect(await save([[1, 'Opis']])).toMatchObject({ value: { number: 2 } })
    expect(await save([[1, 'Opis']])).toEqual({ ok: false, refusal: 'gone' })
    const texts = await d.db
      .selectFrom('block_version')
      .innerJoin('document_version', 'document_version.id', 'version_id')
      .select('text')
      .where('document_version.state', '=', 'draft')
      .orderBy('position')
      .execute()
    expect(texts.map((row) => row.text)).toEqual(['Nowe', 'Opis'])
    expect(await d.db.selectFrom('file').select(['mime', 'width']).execute()).toEqual([
      { mime: 'image/png', width: 4 },
    ])
    expect(await d.db.selectFrom('document_upload_image').select('hash').execute()).toEqual([])
  })

  test('a preview is forgotten after a day', async () => {
    await using d = await testDatabase(target)
    const { id } = await makeDocument(d.db, ['Stare'])
    const kept = await keepUpload(d.db, id, file, BY, FIXED_NOW)
    await forgetDocumentUploads(d.db, '2026-11-24T08:59:00.000Z')
    expect(await readUpload(d.db, id, kept)).not.toBeNull()
    await forgetDocumentUploads(d.db, '2026-11-24T09:01:00.000Z')
    expect(await readUpload(d.db, id, kept)).toBeNull()
  })
})

test('each picture has words of its own, or is said to be decoration, not both', () => {
  const read = (fields: Record<string, string>) =>
    saveForm([0, 3]).safeParse({ intent: 'save', upload: '1', ...fields })
  const problems = (fields: Record<string, string>) =>
    read(fields).error?.issues.map((issue) => [issue.path.join(), issue.message])
  expect(read({ alt_0: 'a', decorative_3: 'on' }).data?.altTexts).toEqual(
    new Map([
      [0, 'a'],
      [3, ''],
    ]),
  )
  expect(problems({ alt_0: ' ', alt_3: 'b', decorative_3: 'on' })).toEqual([
    ['alt_0', 'documents.preview.altMissing'],
    ['alt_3', 'documents.preview.altBoth'],
  ])
})
