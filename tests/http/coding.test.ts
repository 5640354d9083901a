import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPostulates } from '../support/register-rows.ts'
import { pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

let server: TestServer
let areaIds: number[]
let areaVocabulary: number
beforeAll(async () => {
  server = await startTestServer()
  const areas = await server.db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'vocabulary.id as vocabulary'])
    .where('kind', '=', 'area')
    .orderBy('term.position')
    .execute()
  areaIds = areas.map((area) => area.id)
  areaVocabulary = areas[0]!.vocabulary
})
afterAll(() => server.stop())

/** What the page says, without what differs from one request to the next. */
const content = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''

test('the second person sees the words and nothing of what the first one thought', async () => {
  const [one = 0, two = 0] = areaIds
  const goal = await server.db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'term.name_pl'])
    .where('kind', '=', 'goal')
    .where('vocabulary.state', '=', 'active')
    .limit(1)
    .executeTakeFirstOrThrow()
  const [row] = await addPostulates(server.db, [
    { title: 'Ławka na Bocianku', termIds: [one, goal.id], position_code: 'rejected' },
  ])
  const coder = await server.signIn('moderator')
  const lead = await server.signIn('strategist')
  const opened = await lead.post('/panel/kodowanie/nowe', {
    name: 'Próba',
    vocabularyId: String(areaVocabulary),
    coderId: coder.accountId,
    sample: 'all',
  })
  expect(opened.status).toBe(303)
  const round = opened.headers.get('Location') ?? ''
  const before = content(await (await coder.get(`${round}/koduj`)).text())
  expect(before).toContain('Ławka na Bocianku')
  expect(before).not.toContain(row!.reference)
  expect(before).not.toContain(goal.name_pl)
  expect(before).not.toMatch(/\schecked/)
  // Other first tags, a position, words marked: the page stays the same to the letter.
  await server.db
    .updateTable('coding_item')
    .set({ first_main_id: two, first_terms: `[${one}]` })
    .execute()
  await server.db.updateTable('tag').set({ term_id: two }).where('is_main', '=', 1).execute()
  expect(content(await (await coder.get(`${round}/koduj`)).text())).toBe(before)
  // Nor is anything compared on the page of the round before its end, whoever looks.
  for (const person of [coder, lead]) {
    const page = content(await (await person.get(round)).text())
    expect(page).not.toContain('Kappa')
    expect(page).not.toContain(row!.reference)
  }
  expect((await lead.get(`${round}/koduj`)).status).toBe(404)
  expect((await lead.get(`${round}/dane/zgodnosc.csv`)).status).toBe(404)

  const noMain = await coder.post(`${round}/koduj`, {
    intent: 'save',
    item: /name="item" value="(\d+)"/.exec(before)?.[1] ?? '',
    termIds: String(one),
    words: 'Ławka',
  })
  expect(noMain.status).toBe(422)
  const kept = content(await noMain.text())
  expect(kept).toContain('Wybierz główny obszar.')
  expect(kept).toContain('value="Ławka"')
  await coder.post(`${round}/koduj`, {
    intent: 'save',
    item: /name="item" value="(\d+)"/.exec(before)?.[1] ?? '',
    mainId: String(one),
  })
  await lead.post(round, { intent: 'close' })
  const results = content(await (await lead.get(round)).text())
  expect(results).toContain(row!.reference)
  expect((await lead.get(`${round}/dane/zgodnosc.csv`)).status).toBe(200)
  const json = (await (await lead.get(`${round}/dane/zgodnosc.json`)).json()) as {
    judgedByBoth: number
  }
  expect(json.judgedByBoth).toBe(1)
})

test('all that meets the filter is asked about first, done after a yes, and undone by the message', async () => {
  const [one = 0, , three = 0] = areaIds
  const rows = await addPostulates(
    server.db,
    Array.from({ length: 3 }, () => ({ termIds: [one], channel: 'oral' as const })),
  )
  const ids = rows.map((row) => row.id)
  const staff = await server.signIn('moderator')
  const list = '/panel/rejestr?kanal=rozmowa'
  const areasOf = async () => {
    const tags = await server.db
      .selectFrom('tag')
      .select(['submission_id', 'term_id'])
      .where('submission_id', 'in', ids)
      .where('removed_at', 'is', null)
      .orderBy('id')
      .execute()
    return tags.filter((tag) => tag.term_id === three).length
  }
  const nothing = await staff.post(list, { intent: 'tagMatching' })
  expect(nothing.status).toBe(422)
  const asked = await staff.post(list, { intent: 'tagMatching', areaIds: String(three) })
  const batch = asked.headers.get('Location') ?? ''
  expect(batch).toContain('/panel/oznaczenia?partia=')
  const page = await (await staff.get(batch)).text()
  for (const { reference } of rows) expect(page).toContain(reference)
  expect(await areasOf()).toBe(0)
  const id = new URL(batch, server.url).searchParams.get('partia') ?? ''
  const ran = await staff.post('/panel/oznaczenia', { intent: 'run', batch: id })
  expect(await areasOf()).toBe(3)
  const message = await (await staff.get(ran.headers.get('Location') ?? '')).text()
  expect(message).toContain('value="undo"')
  expect(pageText(message)).toContain('Zmieniono oznaczenia w 3 zgłoszeniach.')
  // What others did since, and what the batch only found there, is not its own to undo.
  const references = rows.map((row) => row.reference)
  const [first = ''] = references
  const again = await staff.post(list, {
    intent: 'tag',
    references: first,
    keywords: 'ławki',
    areaIds: String(three),
  })
  expect(again.status).toBe(303)
  const undone = await staff.post('/panel/oznaczenia', { intent: 'undo', batch: id })
  const told = await (await staff.get(undone.headers.get('Location') ?? '')).text()
  expect(pageText(told)).toContain('Cofnięto zmiany w 3 zgłoszeniach.')
  expect(await areasOf()).toBe(0)
  const left = await server.db
    .selectFrom('tag')
    .innerJoin('term', 'term.id', 'tag.term_id')
    .innerJoin('submission', 'submission.id', 'tag.submission_id')
    .select(['reference', 'name_pl'])
    .where('submission.id', 'in', ids)
    .where('removed_at', 'is', null)
    .where('term.name_pl', '=', 'ławki')
    .execute()
  expect(left).toEqual([{ reference: first, name_pl: 'ławki' }])
  const once = await staff.post('/panel/oznaczenia', { intent: 'undo', batch: id })
  const twice = await (await staff.get(once.headers.get('Location') ?? '')).text()
  expect(pageText(twice)).toContain('nie ma już czego cofać')
})
