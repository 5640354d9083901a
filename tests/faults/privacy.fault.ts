import { unzipSync } from 'fflate'
import { sql } from 'kysely'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FREE, NAMES_NOBODY } from '#app/features/erasure/free-columns.ts'
import { COVERED, PERSONAL } from '#app/features/erasure/personal-columns.ts'
import { verifyAudit } from '#app/features/audit/verify-audit.server.ts'
import { FIXED_NOW, testDatabase } from '../support/database.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { given, MARK, marksIn, PHONE, placesOf, textColumns } from './support/canary.ts'
import { ANSWER, makeCanaryPerson, PUBLIC, type CanaryPerson } from './support/canary-person.ts'
import { figure } from './support/figures.ts'

const FAULT = 'privacy'
const named = ({ table, column }: { table: string; column: string }) => `${table}.${column}`
const listed = (lists: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(lists).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`))

/** Columns that cannot hold a mark: hashes, kinds, and what only other columns fill. */
const NO_MARK = new Set([
  'account.password_hash',
  'submission.organisation_type',
  'submission_event.data',
  'submission.public_title',
  'submission.public_body',
  'submission.public_proposal',
  'submission.public_justification',
  'submission_index.title_tokens',
  'submission_index.body_tokens',
  'submission_index.p5',
  'submission_search.title_tokens',
  'submission_search.body_tokens',
  'submission_similar.p5',
  'learned_text.lemmas',
  'learned_word.lemma',
  'learned_word.counts',
  'file.mime',
  'outbox.calendar',
  'outbox.last_error',
])

test('every text column is known: a person’s, covered in it, or free with a reason', async () => {
  await using opened = await testDatabase()
  const known = new Set([...listed(PERSONAL), ...listed(COVERED)])
  const unknown = (await textColumns(opened.db)).filter(({ table, column }) => {
    const free = FREE[table]?.columns
    const isFree = free === 'all' || free?.includes(column) || NAMES_NOBODY.test(column)
    return !isFree && !known.has(`${table}.${column}`)
  })
  expect(unknown.map(named)).toEqual([])
  const columns = new Set((await textColumns(opened.db)).map(named))
  expect([...known].filter((column) => !columns.has(column))).toEqual([])
})

describe('one act forgets a person', () => {
  const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-privacy-'))
  const file = join(folder, 'city.db')
  let server: TestServer
  let person: CanaryPerson
  let before: string[]
  let copies: { own: Record<string, string>; desk: string }
  const pages = new Map<string, string>()
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: `file:${file}` })
    person = await makeCanaryPerson(server)
    before = (await placesOf(server.db)).map(named)
    const own = await person.browser.get('/konto/dane/kopia')
    const admin = await server.signIn('admin')
    const wish = { email: person.email, phone: '+48 600 700 800', numbers: person.card.reference }
    const desk = await admin.post('/panel/dane-osobowe/kopia', wish)
    copies = {
      own: textsOf(await own.arrayBuffer()),
      desk: Object.values(textsOf(await desk.arrayBuffer())).join('\n'),
    }
    const found = await admin.post('/panel/dane-osobowe', { intent: 'find', ...wish })
    expect(found.status).toBe(200)
    const erased = await admin.post('/panel/dane-osobowe', {
      intent: 'erase',
      ...wish,
      words: '',
      reason: 'Na wniosek.',
      sure: 'tak',
    })
    expect(erased.status, await erased.clone().text()).toBe(303)
    const paths = [
      '/',
      '/postulaty',
      `/postulaty/${person.published.reference}`,
      '/postulaty.xml',
      '/panel/rejestr',
      `/panel/sprawa/${person.published.reference}`,
      '/panel/osoby',
      '/panel/dziennik',
      '/panel/import',
      '/panel/moderacja',
      '/dane/mapa/mapa.csv',
      '/panel/podpowiedzi.csv',
      '/szukaj?q=kanarek',
    ]
    for (const path of paths) pages.set(path, await (await admin.get(path)).text())
  })
  afterAll(async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('who gave a marked value in every field and file', () => {
    const missing = listed(PERSONAL).filter(
      (place) => !before.includes(place) && !NO_MARK.has(place),
    )
    expect(missing).toEqual([])
    figure({
      fault: FAULT,
      what: 'columns that held a marked value',
      measured: String(before.length),
      target: `all ${listed(PERSONAL).length} that can`,
    })
  })

  test('nothing of it is left in any table, index, outbox or kept file', async () => {
    const left = (await placesOf(server.db)).map(named)
    figure({
      fault: FAULT,
      what: 'columns with a mark after',
      measured: String(left.length),
      target: '0',
    })
    expect(left).toEqual([])
    const photo = await server.db
      .selectFrom('file')
      .select('hash')
      .where('hash', '=', person.card.photo)
      .execute()
    expect(photo).toEqual([])
  })

  test('nor in the bytes of the database and its journal, before VACUUM and after', async () => {
    const atOnce = marksInFiles(folder)
    await sql`vacuum`.execute(server.db)
    await sql`pragma wal_checkpoint(truncate)`.execute(server.db)
    const after = marksInFiles(folder)
    figure({
      fault: FAULT,
      what: 'marks in database file and journal: at once / after VACUUM',
      measured: `${atOnce} / ${after}`,
      target: '0 / 0',
    })
    expect([atOnce, after]).toEqual([0, 0])
  })

  test('nor in pages, exports and logs', () => {
    const pagesWith = [...pages].filter(([, text]) => marksIn(text) > 0)
    const lines = server.log.filter((line) => marksIn(line) > 0)
    figure({
      fault: FAULT,
      what: 'marks in pages and exports / log lines',
      measured: `${pagesWith.length} / ${lines.length}`,
      target: '0 / 0',
    })
    expect(pagesWith.map(([path]) => path)).toEqual([])
    expect(lines).toEqual([])
  })

  test('the register keeps the redacted text and the answer, the log its chain, the seat its order', async () => {
    const page = pages.get(`/postulaty/${person.published.reference}`) ?? ''
    expect(page).toContain(PUBLIC.title)
    expect(page.replaceAll('\u00a0', ' ')).toContain(ANSWER)
    expect((await verifyAudit(server.db)).ok).toBe(true)
    const next = await server.db
      .selectFrom('registration')
      .select('status')
      .where('id', '=', person.own.waitingId)
      .executeTakeFirstOrThrow()
    expect(next.status).not.toBe('waitlisted')
  })

  test('who was erased is signed out, and nobody signs in as them', async () => {
    const page = await person.browser.get('/moje')
    expect(page.status).toBe(303)
    const { email, password } = person
    const again = await server
      .browser()
      .post('/konto/logowanie', { intent: 'password', email, password })
    expect(again.status).toBe(422)
  })

  test('their own copy beforehand held all of it, to be read and for programs', () => {
    const all = Object.values(copies.own).join('\n') + copies.desk
    const missing = given.filter((mark) => !copies.desk.includes(mark))
    figure({
      fault: FAULT,
      what: `marked values in the copy, of ${given.length} given`,
      measured: String(given.length - missing.length),
      target: String(given.length),
    })
    expect(missing).toEqual([])
    expect(Object.keys(copies.own)).toEqual(expect.arrayContaining(['dane.html', 'dane.json']))
    expect(all).toContain(person.email)
    const json = JSON.parse(copies.own['dane.json'] ?? '{}') as { submissions: unknown[] }
    expect(json.submissions.length).toBeGreaterThanOrEqual(3)
    for (const place of [person.name, PHONE, PUBLIC.title]) expect(copies.desk).toContain(place)
  })
})

test('words are covered in every text of others', async () => {
  await using opened = await testDatabase()
  const { db } = opened
  const { coverWords } = await import('#app/features/erasure/cover-words.server.ts')
  await sql`pragma foreign_keys = off`.execute(db)
  await sql`pragma ignore_check_constraints = on`.execute(db)
  const word = `Zofia ${MARK}`
  const filled: string[] = []
  for (const [table, columns] of Object.entries(COVERED)) {
    await fillRow(db, table, columns, `Rozmowa: ${word}, 12 maja`)
    filled.push(...columns.map((column) => `${table}.${column}`))
  }
  expect((await placesOf(db)).map(named).toSorted()).toEqual(filled.toSorted())
  await db
    .transaction()
    .execute((trx) => coverWords(trx, [word], { kind: 'system', accountId: null }, FIXED_NOW))
  const left = (await placesOf(db)).map(named)
  figure({
    fault: FAULT,
    what: `texts of others with a name, of ${filled.length}`,
    measured: String(left.length),
    target: '0',
  })
  expect(left).toEqual([])
})

/** One row with only what must be there, and these columns. */
async function fillRow(
  db: TestServer['db'],
  table: string,
  columns: readonly string[],
  text: string,
): Promise<void> {
  const { rows } = await sql<{ name: string; type: string; notnull: number; pk: number }>`
    select name, type, "notnull", pk from pragma_table_info(${table})`.execute(db)
  const given = rows.filter(
    ({ name, notnull, pk }) => columns.includes(name) || (notnull && !pk) || pk,
  )
  const values = given.map(({ name, type }) => {
    if (columns.includes(name)) return sql`${text}`
    if (type === 'TEXT') return sql`${`x-${name}`}`
    return type === 'BLOB' ? sql`x'00'` : sql`999999`
  })
  await sql`insert into ${sql.table(table)} (${sql.join(given.map(({ name }) => sql.ref(name)))})
    values (${sql.join(values)})`.execute(db)
}

function marksInFiles(folder: string): number {
  return readdirSync(folder)
    .map((name) => marksIn(readFileSync(join(folder, name)).toString('latin1')))
    .reduce((sum, marks) => sum + marks, 0)
}

function textsOf(zip: ArrayBuffer): Record<string, string> {
  const files = unzipSync(new Uint8Array(zip))
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]),
  )
}
