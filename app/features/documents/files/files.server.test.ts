import { describe, expect, test } from 'vitest'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { makeDocument } from '#tests/support/documents.ts'
import { attachFile, detachFile } from '../metadata/attach-file.server.ts'
import { checkAttachment } from './check-attachment.server.ts'
import { safeFileName } from './file-kind.ts'
import { readServedFile } from './read-file.server.ts'
import { forgetUnusedFiles, storeFile } from './store-file.server.ts'

const BY = { id: 'ktos' }
const TOMORROW = '2026-11-24T10:00:00.000Z'
const csv = (text: string) => ({
  name: 'dane.csv',
  content: new TextEncoder().encode(text),
  mime: 'text/csv',
})

describe.each(databaseTargets())('files of documents on %s', (target) => {
  test('a file goes when nothing points to it for a day, not before', async () => {
    await using d = await testDatabase(target)
    const made = await makeDocument(d.db, ['Akapit'], { state: 'draft' })
    const hashes = async () =>
      (await d.db.selectFrom('file').select('hash').execute()).map((row) => row.hash)
    const store = (text: string, now = FIXED_NOW) =>
      d.db.transaction().execute((trx) => storeFile(trx, csv(text), BY, now))
    const inText = await store('w tekście')
    await d.db
      .updateTable('block_version')
      .set({ file_hash: inText })
      .where('version_id', '=', made.versionId)
      .execute()
    const scan = await store('skan')
    await d.db
      .insertInto('sending')
      .values({
        kind: 'letter',
        idempotency_key: 'k',
        letter_file_hash: scan,
        started_at: FIXED_NOW,
        updated_at: FIXED_NOW,
      })
      .execute()
    await attachFile(d.db, made.id, { title: 'Dane', file: csv('załącznik') }, BY, FIXED_NOW)
    const unused = await store('niczyj')
    await forgetUnusedFiles(d.db, FIXED_NOW)
    expect(await hashes()).toContain(unused)
    await store('niczyj, ale znów wgrany')
    const again = await store('niczyj, ale znów wgrany', TOMORROW)
    await forgetUnusedFiles(d.db, TOMORROW)
    expect(await hashes()).toHaveLength(4)
    expect(await hashes()).not.toContain(unused)
    expect(await hashes()).toEqual(expect.arrayContaining([inText, scan, again]))
  })

  test('the public is given what is out, editors what is in work, nobody a scan', async () => {
    await using d = await testDatabase(target)
    const made = await makeDocument(d.db, ['Akapit'], { state: 'draft' })
    const file = csv('dane')
    await attachFile(d.db, made.id, { title: 'Dane', file }, BY, FIXED_NOW)
    const { hash } = await d.db.selectFrom('file').select('hash').executeTakeFirstOrThrow()
    const given = async (mayEdit: boolean) => {
      const served = await readServedFile(d.db, hash, { mayEdit, mayEditWorkshops: false })
      return served ? { isPublic: served.isPublic } : null
    }
    expect(await given(false)).toBeNull()
    expect(await given(true)).toEqual({ isPublic: false })
    await d.db
      .updateTable('document_version')
      .set({ state: 'published', published_at: FIXED_NOW })
      .where('id', '=', made.versionId)
      .execute()
    expect(await given(false)).toEqual({ isPublic: true })
    const { id } = await d.db
      .selectFrom('document_attachment')
      .select('id')
      .executeTakeFirstOrThrow()
    expect(await detachFile(d.db, made.id, id, BY, FIXED_NOW)).toBe(true)
    expect(await detachFile(d.db, made.id, id, BY, FIXED_NOW)).toBe(false)
    expect(await given(true), 'a file alone is nobody’s').toBeNull()
  })
})

test.each([
  ['raport.pdf', 'raport.pdf'],
  ['..\\..\\windows\\plan.docx', 'plan.docx'],
  ['/etc/passwd', 'passwd'],
  ['.htaccess', 'htaccess'],
  ['a"b\r\nSet-Cookie: x.csv', 'abSet-Cookie x.csv'],
  ['\u202Efdp.exe', 'fdp.exe'],
  ['', 'plik'],
  [`${'ż'.repeat(300)}.pdf`, `${'ż'.repeat(120)}.pdf`],
])('%j becomes a name for any header and folder', (name, safe) => {
  expect(safeFileName(name)).toBe(safe)
})

test('a file is what its bytes say, or it is refused', async () => {
  const text = (words: string) => new TextEncoder().encode(words)
  const outcome = async (name: string, content: Uint8Array) => {
    const checked = await checkAttachment(name, content)
    return checked.ok ? checked.value.mime : checked.refusal
  }
  expect(await outcome('a.pdf', text('%PDF-1.7'))).toBe('application/pdf')
  expect(await outcome('A.PDF', text('%PDF-1.7'))).toBe('application/pdf')
  expect(await outcome('a.json', text('{"a":1}'))).toBe('application/json')
  expect(await outcome('a.csv', text('zażółć;1'))).toBe('text/csv')
  expect(await outcome('a.csv', new Uint8Array([0x5a, 0xbf]))).toBe('notWhatItSays')
  expect(await outcome('a.csv', new Uint8Array([0x5a, 0]))).toBe('notWhatItSays')
  expect(await outcome('a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0]))).toBe('broken')
  expect(await outcome('a.docx', text('PK\u0003\u0004'))).toBe('broken')
  for (const name of ['a.svg', 'a.html', 'a.exe', 'a', 'a.pdf.exe', 'a.webp', 'a.constructor']) {
    expect(await outcome(name, text('%PDF-')), name).toBe('kind')
  }
})
