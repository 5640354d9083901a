import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeConsultation, makeDocument, makeVersion } from '../support/documents.ts'
import { addPostulates } from '../support/register-rows.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

let server: TestServer
let consultationId: number
let desk: string
let blocks: { id: number; text: string }[]
let documentId: number
let versionId: number
beforeAll(async () => {
  server = await startTestServer()
  const document = await makeDocument(server.db, ['Dane podajemy regularnie.', 'Zapis drugi.'])
  documentId = document.id
  versionId = document.versionId
  blocks = document.blocks
  const made = await makeConsultation(server.db, [document.id], {
    opensAt: '2020-01-05T09:00:00.000Z',
    closesAt: '2020-02-05T22:59:59.999Z',
  })
  consultationId = made.id
  desk = `/panel/konsultacje/${consultationId}/stanowiska`
})
afterAll(() => server.stop())

const SOON = '2099-12-31T22:59:59.999Z'

async function remark(body: string, block = 0) {
  const [row] = await addPostulates(server.db, [
    { kind: 'remark', title: 'Uwaga', body, consultation_id: consultationId, answer_due_at: SOON },
  ])
  const id = row!.id
  const place = { version_id: versionId, block_id: blocks[block]!.id }
  await server.db
    .insertInto('remark')
    .values({
      ...place,
      submission_id: id,
      document_id: documentId,
      quoted_text: blocks[block]!.text,
    })
    .execute()
  await server.db
    .insertInto('remark_anchor')
    .values({ ...place, submission_id: id, state: 'sent' })
    .execute()
  await server.db
    .insertInto('submission_contact')
    .values({ submission_id: id, email: `autor-${id}@example.pl` })
    .execute()
  return row!.reference
}

const ANSWER = {
  code: 'accepted',
  summary: 'Zgadzamy się.',
  justification: 'Cel musi dać się sprawdzić.',
  whatChanges: '',
  whatStays: '',
}

function stateOf(reference: string) {
  return server.db
    .selectFrom('submission')
    .select(['handling', 'position_code'])
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
}

test('from similar remarks to one answer with an exception, held, published together, and closed', async () => {
  const letter = 'Słowo „regularnie” nic nie mówi, proszę podać częstotliwość i format danych.'
  const [one, two, odd] = [await remark(letter), await remark(letter), await remark(letter, 1)]
  const strategist = await server.signIn('strategist')
  const other = await server.signIn('strategist')

  const list = await (await strategist.get(desk)).text()
  for (const reference of [one, two, odd]) expect(list).toContain(reference)
  expect(list).toContain('Słowo „regularnie”')
  const groups = await (await strategist.get(desk.replace('stanowiska', 'podobne'))).text()
  expect(groups).toMatch(new RegExp(`name="dla"[^>]*value="${one}"`))
  expect(groups).toContain('Inne miejsce, ulica albo liczba: 2')

  const ticked = await strategist.post(desk, { intent: 'answer', references: [one, two, odd] })
  const editor = ticked.headers.get('Location') ?? ''
  expect(editor).toContain('/panel/stanowiska/nowe?dla=')
  expect(await (await strategist.get(editor)).text()).toContain('Wyjątek dla tego zgłoszenia')
  const exceptions = {
    'exceptions[0].reference': odd,
    'exceptions[0].code': 'already_in_text',
    'exceptions[0].text': '',
  }
  const form = { ...ANSWER, intent: 'submit', references: [one, two, odd], ...exceptions }
  const unexplained = await strategist.post('/panel/stanowiska/nowe', form)
  expect(unexplained.status).toBe(422)
  const refused = await unexplained.text()
  expect(refused).toContain(`Dopisz zdanie przy: ${odd}`)
  expect(refused).toContain('Cel musi dać się sprawdzić.')
  const sent = await strategist.post('/panel/stanowiska/nowe', {
    ...form,
    'exceptions[0].text': 'To jest już w punkcie 2.',
  })
  const position = sent.headers.get('Location') ?? ''
  expect(sent.status).toBe(303)
  const id = Number(position.split('/').at(-1))

  const own = await strategist.post(desk, {
    intent: 'accept',
    references: [one],
    seen: [`${id}:1`],
  })
  expect(own.status).toBe(303)
  const told = await (await strategist.get(desk)).text()
  expect(told).toContain('Nic nie zatwierdzono.')
  expect(told).toContain(`Bez zmian: ${one}. To Twój tekst albo Twoja zmiana.`)
  await other.post(desk, { intent: 'accept', references: [one], seen: [`${id}:1`] })
  expect(await (await other.get(desk)).text()).toContain('Zatwierdzono 1 stanowisko.')
  expect((await stateOf(two)).handling).toBe('in_analysis')

  const early = await strategist.post(desk, { intent: 'settle', revision: '1' })
  expect(early.status).toBe(409)
  expect(await early.text()).toContain('Nie można zamknąć: 3 zgłoszenia')
  await strategist.post(desk, { intent: 'publish', references: [two], seen: [`${id}:2`] })
  expect(await stateOf(two)).toEqual({ handling: 'answered', position_code: 'accepted' })
  expect(await stateOf(odd)).toEqual({ handling: 'answered', position_code: 'already_in_text' })
  const page = await (await server.browser().get(`/uwagi/${odd}`)).text()
  expect(page).toContain('To jest już w punkcie 2.')
  const settled = await strategist.post(desk, { intent: 'settle', revision: '1' })
  expect(settled.status).toBe(303)
  expect(await (await strategist.get(desk)).text()).toContain('Konsultacje są zamknięte')
  await server.db.updateTable('consultation').set({ state: 'open', revision: 1 }).execute()
})

test('a position is tied to words of the next version, and the remark shows before and after', async () => {
  const reference = await remark('Proszę napisać, jak często.')
  const draftId = await makeVersion(server.db, documentId, 2, 'draft', '2020-03-01T09:00:00.000Z')
  await server.db
    .updateTable('document_version')
    .set({ based_on_id: versionId })
    .where('id', '=', draftId)
    .execute()
  await server.db
    .insertInto('block_version')
    .values({
      version_id: draftId,
      block_id: blocks[0]!.id,
      position: 1,
      kind: 'paragraph',
      number: '1',
      text: 'Dane podajemy co godzinę.',
      match: 'same',
    })
    .execute()
  const strategist = await server.signIn('strategist')
  const other = await server.signIn('strategist')
  const form = { ...ANSWER, intent: 'submit', references: [reference] }
  const sent = await strategist.post('/panel/stanowiska/nowe', form)
  const position = sent.headers.get('Location') ?? ''
  await other.post(position, { intent: 'publish', revision: '1' })
  const found = await (await strategist.get(`${position}?slowa=godzin`)).text()
  expect(found).toContain('co godzinę')
  const tie = { versionId: String(draftId), blockId: String(blocks[0]!.id) }
  expect((await strategist.post(position, { intent: 'tie', ...tie })).status).toBe(303)
  expect((await stateOf(reference)).handling).toBe('answered')
  await server.db
    .updateTable('document_version')
    .set({ state: 'closed' })
    .where('id', '=', versionId)
    .execute()
  await server.db
    .updateTable('document_version')
    .set({ state: 'published', published_at: '2020-03-02T09:00:00.000Z' })
    .where('id', '=', draftId)
    .execute()
  await strategist.post(position, { intent: 'untie', ...tie })
  await strategist.post(position, { intent: 'tie', ...tie })
  expect((await stateOf(reference)).handling).toBe('reflected')
  const page = await (await server.browser().get(`/uwagi/${reference}`)).text()
  expect(page).toMatch(/Co zmieniło się w.dokumencie/)
  expect(page).toMatch(/<del>.*regularnie/s)
  expect(page).toMatch(/<ins>.*co godzinę/s)
  const nowhere = await strategist.post(position, { intent: 'tie', ...tie, blockId: '99999' })
  expect(nowhere.status).toBe(422)
})

test('the desk survives any address, works without script, and answers nobody else', async () => {
  const admin = await server.signIn('admin')
  const nonsense =
    'czesc=constructor&autor=__proto__&po=x&kod=%00&dokument=%22&stanowisko=1&q=%27*('
  expect((await admin.get(`${desk}?${nonsense}`)).status).toBe(200)
  expect(
    (await admin.get(`${desk.replace('stanowiska', 'podobne')}?strona=999&grupa=x`)).status,
  ).toBe(200)
  for (const path of ['/panel/konsultacje/999999/stanowiska', '/panel/konsultacje/x/podobne']) {
    expect((await admin.get(path)).status, path).toBe(404)
  }
  const none = await admin.post(desk, { intent: 'accept', seen: [] })
  expect(none.status).toBe(422)
  expect(await none.text()).toContain('Zaznacz co najmniej jed')
  const organizer = await server.signIn('organizer')
  expect((await organizer.get(desk)).status).toBe(403)
})

test('a unit without an address cannot be reminded, and is told so', async () => {
  const unit = await server.db.selectFrom('unit').selectAll().limit(1).executeTakeFirstOrThrow()
  await server.db.updateTable('unit').set({ email: null }).where('id', '=', unit.id).execute()
  const strategist = await server.signIn('strategist')
  const refused = await strategist.post(desk, { intent: 'remind', unitId: String(unit.id) })
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('nie ma adresu e-mail')
})

test('templates are added, fill the editor, and are retired', async () => {
  const strategist = await server.signIn('strategist')
  const texts = {
    name: 'zmienimy <b>',
    code: 'rejected',
    summary: 'Nie.',
    justification: 'Bo drogo.',
  }
  const path = '/panel/stanowiska/szablony'
  const empty = await strategist.post(path, { intent: 'save', ...texts, summary: '' })
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Bo drogo.')
  expect((await strategist.post(path, { intent: 'save', ...texts })).status).toBe(303)
  const row = await server.db
    .selectFrom('position_template')
    .selectAll()
    .where('name', '=', texts.name)
    .executeTakeFirstOrThrow()
  const editor = await (await strategist.get(`/panel/stanowiska/nowe?szablon=${row.id}`)).text()
  expect(editor).toContain('Bo drogo.')
  await strategist.post(path, { intent: 'retire', id: String(row.id) })
  const after = await (await strategist.get('/panel/stanowiska/nowe')).text()
  expect(after).not.toContain('zmienimy &lt;b&gt;')
})
