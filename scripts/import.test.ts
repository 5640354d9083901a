import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '#db/open.server.ts'
import { makeDocument } from '#tests/support/documents.ts'
import { progressBar } from './progress-bar.ts'

const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-import-'))
const databaseUrl = `file:${join(folder, 'a.db')}`
afterAll(() => rmSync(folder, { recursive: true }))

function importFile(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: databaseUrl },
  })
  return { status, text: stdout + stderr }
}

async function titles(): Promise<string[]> {
  const { db, close } = openDatabase(databaseUrl)
  const rows = await db.selectFrom('submission').select('original_title').orderBy('id').execute()
  await close()
  return rows.map((row) => row.original_title)
}

test('the command reports first, writes when told to, and once', async () => {
  const file = join(folder, 'ankieta.csv')
  writeFileSync(file, 'nr;Nazwa;Co zrobić\n1;Ławka;Tekst\n2;Drzewo;"Dwa\nwiersze"\n3;;\n')
  const mapped = [file, '--map', 'text=Co zrobić']

  const dry = importFile(...mapped, '--dry-run')
  expect(dry.text).toMatch(/2 {2}Will go into the register/)
  expect(dry.text).toContain('line 5, error: Title and text are missing.')
  expect(dry.status).toBe(1)
  expect(await titles()).toEqual([])

  const unasked = importFile(...mapped)
  expect(unasked.text).toContain('Nothing was written.')
  expect(await titles()).toEqual([])

  const first = importFile(...mapped, '--yes')
  expect(first.text).toContain('100 %  3 / 3')
  expect(first.text).toMatch(/2 {2}Went into the register/)
  expect(await titles()).toEqual(['Ławka', 'Drzewo'])

  expect(importFile(...mapped, '--yes').text).toMatch(/2 {2}There already, unchanged/)
  expect(await titles()).toHaveLength(2)
}, 120_000)

test('a filled form becomes remarks on the document that is named', async () => {
  const file = join(folder, 'formularz.csv')
  writeFileSync(
    file,
    'Numer;Część dokumentu;Uwaga;Imię i nazwisko / nazwa podmiotu\n1;2.3;Więcej;Jan Nowak\n2;9;Gdzie?;\n',
  )
  expect(importFile(file, '--dokument', 'projekt').text).toContain('There is no document projekt')
  const { db, close } = openDatabase(databaseUrl)
  await makeDocument(db, [{ text: 'Place zabaw', number: '2.3' }], { slug: 'projekt' })
  await close()
  expect(importFile(file, '--dokument', 'projekt', '--wersja', '7').text).toContain('version 7')
  const wrong = importFile(file, '--dokument', 'projekt', '--wplyw', '2099-01-01')
  expect(wrong.text).toContain('no day that has come')
  expect(importFile(file, '--wersja', '1').text).toContain('go with --dokument')

  const day = ['--wplyw', '2026-03-01', '--yes']
  const first = importFile(file, '--dokument', 'projekt', ...day)
  expect(first.text).toContain('Remarks on Projekt strategii, version 1')
  expect(first.text).toContain('We did not find the part “9”')
  expect(first.text).toMatch(/2 {2}Went into the register/)
  expect(first.status).toBe(0)
  const again = importFile(file, '--dokument', 'projekt', ...day)
  expect(again.text).toMatch(/2 {2}There already, unchanged/)
}, 120_000)

test('what the command cannot do it says', () => {
  const file = join(folder, 'b.csv')
  writeFileSync(file, 'a;b\n1;\u001B[2Jx\n')
  expect(importFile().text).toContain('Name one file.')
  expect(importFile('--help')).toMatchObject({
    status: 0,
    text: expect.stringMatching(/^npm run import -- FILE/),
  })
  expect(importFile(join(folder, 'nic.csv')).text).toContain('There is no file')
  expect(importFile(file).text).toContain('Columns of the file: a, b')
  expect(importFile(file, '--map', 'tekst=a').text).toContain('--map does not know “tekst”')
  expect(importFile(file, '--wrong').text).toContain("Unknown option '--wrong'")
  writeFileSync(file, Buffer.from([0x74, 0xb3, 0x0a, 0x61]))
  expect(importFile(file).text).toContain('Windows-1250')
}, 120_000)

test('in a terminal the bar moves on one line', () => {
  const written: string[] = []
  const bar = progressBar({ isTTY: true, write: (text: string) => written.push(text) > 0 })
  bar.show(50, 100)
  bar.show(100, 100)
  bar.end()
  expect(written.join('')).toMatch(/^\r {2}█{15}░{15} 50 \/ 100\r {2}█{30} 100 \/ 100\n$/)
})
