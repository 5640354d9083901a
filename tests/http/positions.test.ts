import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '#db/schema.ts'
import { addPostulates } from '../support/register-rows.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

let server: TestServer
let unitIds: number[]
beforeAll(async () => {
  server = await startTestServer()
  const units = await server.db.selectFrom('unit').select('id').orderBy('id').limit(2).execute()
  unitIds = units.map((unit) => unit.id)
})
afterAll(() => server.stop())

const SOON = '2099-12-31T22:59:59.999Z'

async function publish(set: Parameters<typeof addPostulates>[1][number] = {}) {
  const [row] = await addPostulates(server.db, [{ answer_due_at: SOON, ...set }])
  return row!.reference
}

async function officer(unitId = unitIds[0]): Promise<SignedIn> {
  const browser = await server.signIn('unit_officer')
  await server.db
    .updateTable('account')
    .set({ unit_id: unitId })
    .where('id', '=', browser.accountId)
    .execute()
  return browser
}

const ANSWER = {
  code: 'accepted',
  summary: 'Zgadzamy się, dopiszemy ławki.',
  justification: 'Kto może usiąść, dojdzie dalej. Sprawdzimy to wiosną.',
  whatChanges: 'Dopiszemy ławki.',
  whatStays: '',
}

async function draft(by: SignedIn, references: string[], intent = 'submit', more = {}) {
  const sent = await by.post('/panel/stanowiska/nowe', { ...ANSWER, intent, references, ...more })
  expect(sent.status).toBe(303)
  return sent.headers.get('Location') ?? ''
}

function handlingOf(reference: string) {
  return server.db
    .selectFrom('submission')
    .select(['handling', 'position_id', 'unit_id'])
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
}

test('each page opens for its roles only', async () => {
  const reference = await publish()
  const position = await draft(await server.signIn('strategist'), [reference])
  const pages: [string, Role[]][] = [
    ['/panel', ['organizer', 'moderator', 'unit_officer', 'strategist', 'admin']],
    ['/panel/rejestr', ['moderator', 'unit_officer', 'strategist', 'admin']],
    [`/panel/rejestr/${reference}`, ['moderator', 'unit_officer', 'strategist', 'admin']],
    ['/panel/stanowiska', ['unit_officer', 'strategist', 'admin']],
    [`/panel/stanowiska/nowe?dla=${reference}`, ['unit_officer', 'strategist', 'admin']],
    [position, ['unit_officer', 'strategist', 'admin']],
  ]
  const roles: Role[] = [
    'resident',
    'organizer',
    'moderator',
    'unit_officer',
    'strategist',
    'admin',
  ]
  for (const role of roles) {
    const browser = await server.signIn(role)
    for (const [path, allowed] of pages) {
      expect((await browser.get(path)).status, `${role} ${path}`).toBe(
        allowed.includes(role) ? 200 : 403,
      )
    }
  }
  for (const [path] of pages) {
    const answer = await server.browser().get(path)
    expect([answer.status, answer.headers.get('Location')?.slice(0, 16)]).toEqual([
      303,
      '/konto/logowanie',
    ])
  }
})

test('pages carry no script, and survive any address', async () => {
  const browser = await server.signIn('admin')
  const reference = await publish()
  const html = await (await browser.get('/panel/rejestr')).text()
  expect(html).not.toContain('<script')
  const nonsense = 'stan=%00&jednostka=__proto__&po=2026-01-01_x&q=%22%27*(&termin[]=1&cel=%F0%9F'
  for (const path of ['/panel/rejestr', '/panel/stanowiska', '/panel/stanowiska/nowe']) {
    expect((await browser.get(`${path}?${nonsense}&dla=${nonsense}`)).status, path).toBe(200)
  }
  for (const path of ['/panel/stanowiska/0', '/panel/stanowiska/x', '/panel/rejestr/x']) {
    expect((await browser.get(path)).status, path).toBe(404)
  }
  expect((await browser.get(`/panel/rejestr/${reference.toLowerCase()}`)).status).toBe(200)
})

test('from the unit’s inbox to a published answer and a changed document', async () => {
  const reference = await publish({ title: 'Ławka przy szkole' })
  const other = await publish({ title: 'Ławka przy aptece' })
  const moderator = await server.signIn('moderator')
  const assigned = await moderator.post('/panel/rejestr?kanal=internet', {
    intent: 'assign',
    references: [reference, other],
    unitId: String(unitIds[0]),
    dueOn: '2099-12-01',
  })
  expect(assigned.status).toBe(303)
  expect(assigned.headers.get('Location')).toBe('/panel/rejestr?kanal=internet')
  const report = await (await moderator.get('/panel/rejestr')).text()
  expect(report).toContain(`Przekazano 2 postulaty: ${reference}, ${other}.`)

  const unit = await officer()
  const inbox = await (await unit.get('/panel/rejestr')).text()
  expect(inbox).toContain('Ławka przy szkole')
  expect((await unit.post(`/panel/rejestr/${reference}`, { intent: 'start' })).status).toBe(303)
  const together = await unit.post('/panel/rejestr', {
    intent: 'answer',
    references: [reference, other],
  })
  expect(together.headers.get('Location')).toBe(
    `/panel/stanowiska/nowe?dla=${reference}%2C${other}`,
  )
  const editor = await (await unit.get(together.headers.get('Location') ?? '')).text()
  expect(editor).toContain('Ławka przy aptece')
  const position = await draft(unit, [reference, other], 'submit', { unitId: String(unitIds[0]) })
  const waiting = await (await unit.get(position)).text()
  expect(waiting).toContain('Prosty język: ')
  expect(waiting).not.toContain('value="publish"')
  expect((await unit.post(position, { intent: 'publish', revision: '1' })).status).toBe(403)

  const strategist = await server.signIn('strategist')
  const published = await strategist.post(position, { intent: 'publish', revision: '1' })
  expect(published.status).toBe(303)
  expect(await handlingOf(other)).toMatchObject({ handling: 'answered' })
  const twice = await strategist.post(position, { intent: 'publish', revision: '1' })
  expect(twice.status).toBe(409)
  const publicPage = await (await server.browser().get(`/postulaty/${reference}`)).text()
  expect(publicPage).toContain('Zgadzamy się, dopiszemy ławki.')

  const noText = await strategist.post(position, { intent: 'reflect', references: [reference] })
  expect(noText.status).toBe(422)
  const reflected = await strategist.post(position, {
    intent: 'reflect',
    references: [reference],
    text: 'Projekt strategii, rozdział 3.',
  })
  expect(reflected.status).toBe(303)
  expect(await handlingOf(reference)).toMatchObject({ handling: 'reflected' })
})

test('nobody publishes their own text, over HTTP too', async () => {
  const reference = await publish()
  const strategist = await server.signIn('strategist')
  const position = await draft(strategist, [reference])
  const page = await (await strategist.get(position)).text()
  expect(page).not.toContain('value="publish"')
  expect(page).toContain('zatwierdzi go ktoś inny')
  const own = await strategist.post(position, { intent: 'publish', revision: '1' })
  expect(own.status).toBe(403)
  expect(await own.text()).toContain('Zatwierdzić musi druga osoba')
  expect((await handlingOf(reference)).position_id).toBeNull()
})

test('a stale form is answered 409 with everything that was typed', async () => {
  const reference = await publish()
  const strategist = await server.signIn('strategist')
  const position = await draft(strategist, [reference], 'save')
  const change = (summary: string) =>
    strategist.post(position, {
      ...ANSWER,
      summary,
      intent: 'save',
      revision: '1',
      references: [reference],
    })
  expect((await change('Pierwsza zmiana.')).status).toBe(303)
  const stale = await change('Druga zmiana, <b>nie zgub mnie</b>.')
  expect(stale.status).toBe(409)
  const html = await stale.text()
  expect(html).toContain('Druga zmiana, &lt;b&gt;nie zgub mnie&lt;/b&gt;.')
  expect(html).toContain('Pierwsza zmiana.')
  expect(html).toContain('name="revision" value="2"')
})

test('a refused form keeps its fields and names what is missing', async () => {
  const strategist = await server.signIn('strategist')
  const empty = await strategist.post('/panel/stanowiska/nowe', { intent: 'submit' })
  expect(empty.status).toBe(422)
  const html = await empty.text()
  for (const sentence of ['Wybierz jedno z siedmiu stanowisk', 'Napisz uzasadnienie']) {
    expect(html.replaceAll('\u00a0', ' ')).toContain(sentence)
  }
  const numbers = await strategist.post('/panel/stanowiska/nowe', {
    ...ANSWER,
    intent: 'submit',
    numbers: 'IK-2026-99998, to nie numer|x=1',
  })
  expect(numbers.status).toBe(422)
  expect(await numbers.text()).toContain('to nie numer|x=1')
  const unknown = await strategist.post('/panel/stanowiska/nowe', {
    ...ANSWER,
    intent: 'submit',
    numbers: 'IK-2026-99998',
  })
  expect(await unknown.text()).toContain('Nie ma takich zgłoszeń: IK-2026-99998.')
  for (const intent of ['', 'delete', 'publish']) {
    const answer = await strategist.post('/panel/stanowiska/nowe', { ...ANSWER, intent })
    expect(answer.status, intent).toBe(422)
  }
})

test('acts on many report each row, and are kept from those who may not', async () => {
  const open = await publish()
  const answered = await publish({ handling: 'answered' })
  const moderator = await server.signIn('moderator')
  const form = {
    intent: 'assign',
    references: [open, answered],
    unitId: String(unitIds[0]),
    dueOn: '2099-12-01',
  }
  expect((await (await officer()).post('/panel/rejestr', form)).status).toBe(403)
  expect((await moderator.post('/panel/rejestr', { ...form, intent: 'answer' })).status).toBe(403)
  await moderator.post('/panel/rejestr', form)
  const html = await (await moderator.get('/panel/rejestr')).text()
  expect(html).toContain(`Przekazano 1 postulat: ${open}.`)
  expect(html).toContain(`Bez zmian: ${answered}. Ten postulat ma już odpowiedź.`)

  const none = await moderator.post('/panel/rejestr', { ...form, references: [] })
  expect(none.status).toBe(422)
  expect(await none.text()).toContain('Zaznacz co najmniej jeden postulat')
  const badDay = await moderator.post('/panel/rejestr', {
    ...form,
    dueOn: '2026-02-30',
    note: 'Pilne',
  })
  expect(badDay.status).toBe(422)
  const kept = await badDay.text()
  expect(kept).toContain('value="Pilne"')
  expect(kept).toMatch(
    new RegExp(`(checked=""[^>]*value="${open}"|value="${open}"[^>]*checked="")`),
  )
})

test('tags for many are added to each', async () => {
  const area = await server.db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('vocabulary.kind', '=', 'area')
    .limit(1)
    .executeTakeFirstOrThrow()
  const references = [await publish(), await publish()]
  const moderator = await server.signIn('moderator')
  const tagged = await moderator.post('/panel/rejestr', {
    intent: 'tag',
    references,
    mainAreaId: String(area.id),
    keywords: 'ławki',
  })
  expect(tagged.status).toBe(303)
  const html = await (await moderator.get('/panel/rejestr')).text()
  expect(html).toContain(`Zmieniono oznaczenia w 2 zgłoszeniach: ${references.join(', ')}.`)
  const rows = await server.db
    .selectFrom('submission')
    .select('main_area_id')
    .where('reference', 'in', references)
    .execute()
  expect(rows.map((row) => row.main_area_id)).toEqual([area.id, area.id])
})

test('words that are not public never reach those who may not read originals', async () => {
  const secret = 'Telefon 600 100 200 w tytule'
  const reference = await publish({
    title: secret,
    body: secret,
    visibility: 'awaiting',
    public_title: null,
    public_body: null,
  })
  const paths = [
    '/panel/rejestr?jednostka=wszystkie',
    `/panel/rejestr/${reference}`,
    `/panel/stanowiska/nowe?dla=${reference}`,
  ]
  for (const browser of [await officer(), await server.signIn('strategist')]) {
    for (const path of paths) {
      const html = await (await browser.get(path)).text()
      expect(html, path).toContain(reference)
      expect(html, path).not.toContain('600 100 200')
    }
  }
  const moderator = await server.signIn('moderator')
  const register = await (await moderator.get('/panel/rejestr')).text()
  expect(register).toContain(secret)
})

test('the panel of a unit says what is wrong, and returns to where it stood', async () => {
  const reference = await publish()
  const moderator = await server.signIn('moderator')
  const assign = (dueOn: string, back?: string) =>
    moderator.post(`/panel/rejestr/${reference}`, {
      intent: 'assign',
      unitId: String(unitIds[0]),
      dueOn,
      ...(back ? { back } : {}),
    })
  const past = await assign('2020-01-01')
  expect(past.status).toBe(422)
  expect(await past.text()).toContain('Ten dzień już minął')
  const back = await assign('2099-12-01', `/panel/moderacja/${reference}`)
  expect(back.headers.get('Location')).toBe(`/panel/moderacja/${reference}`)
  const foreign = await assign('2099-12-01', 'https://example.com/')
  expect(foreign.headers.get('Location')).toBe(`/panel/rejestr/${reference}`)
  const otherUnit = await officer(unitIds[1])
  const notTheirs = await otherUnit.post(`/panel/rejestr/${reference}`, {
    intent: 'hand_back',
    reason: 'Nie my.',
  })
  expect(notTheirs.status).toBe(403)
  const silent = await (
    await officer()
  ).post(`/panel/rejestr/${reference}`, { intent: 'hand_back' })
  expect(silent.status).toBe(422)
})
