import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import type { Fields } from '../support/browser.ts'
import { makeConsultation, makeDocument, type MadeDocument } from '../support/documents.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

const NEW = '/panel/pismo'
const PDF = '%PDF-1.7 skan pisma'
const LETTER = [
  'Szanowni Państwo,',
  '',
  '1. Do pkt 2.3: brakuje placów zabaw.',
  'Uzasadnienie: na Herbach nie ma żadnego.',
  '2. „Miasto sadzi co roku tysiąc drzew i pielęgnuje je” to za mało.',
  'Proponowane brzmienie: Miasto sadzi dwa tysiące drzew.',
  '3. Cały dokument jest za długi.',
  '4. Do pkt 9.9: nie ma takiego.',
  '5. Do pkt 2.1: proszę o mapę.',
  '',
  'Z poważaniem',
  'Jan Kowalski, ul. Klonowa 14',
].join('\n')

describe.each(databaseTargets())('letters with remarks on %s', (target) => {
  let server: TestServer
  let clerk: SignedIn
  let document: MadeDocument
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
    clerk = await server.signIn('organizer')
    document = await makeDocument(server.db, [
      { text: 'Transport', number: '2', kind: 'heading', level: 1 },
      { text: 'Miasto remontuje co roku pięć kilometrów dróg.', number: '2.1' },
      { text: 'Na Herbach potrzebne są place zabaw.', number: '2.3' },
      { text: 'Miasto sadzi co roku tysiąc drzew i pielęgnuje je.', number: '3.1' },
    ])
    await makeConsultation(server.db, [document.id], { closesAt: '2026-03-31T21:59:59.999Z' })
  })
  afterAll(() => server.stop())

  async function letterForm(values: Fields = {}): Promise<Fields> {
    const page = await (await clerk.get(NEW)).text()
    return {
      key: controlValue(page, 'key') ?? '',
      intent: 'split',
      version: String(document.versionId),
      channel: 'paper',
      receivedOn: '2026-01-20',
      author: 'resident',
      contactName: 'Jan Kowalski',
      email: 'jan@example.pl',
      text: LETTER,
      ...values,
    }
  }

  /** Sends the form as a browser does, with a scan where one is given. */
  async function start(values: Fields = {}, scan?: File, who = clerk) {
    const body = new FormData()
    for (const [name, value] of Object.entries(await letterForm(values))) {
      body.append(name, String(value))
    }
    if (scan) body.append('file', scan)
    const response = await who.fetch(NEW, { method: 'POST', body })
    const path = (response.headers.get('Location') ?? '').replace(/#.*$/, '')
    return { response, path, id: Number(path.split('/').at(-1)) }
  }

  /** Everything that the page would send, as it stands. */
  async function fieldsOf(path: string, who = clerk): Promise<Record<string, string>> {
    const html = await (await who.get(path)).text()
    return fieldsIn(html)
  }

  function fieldsIn(html: string): Record<string, string> {
    const fields: Record<string, string> = { revision: controlValue(html, 'revision') ?? '' }
    const count = (html.match(/<fieldset class="piece"/g) ?? []).length
    for (let at = 0; at < count; at++) {
      const prefix = `pieces\\[${at}\\]\\.`
      for (const field of ['part', 'body', 'proposal', 'justification']) {
        fields[`pieces[${at}].${field}`] = controlValue(html, prefix + field) ?? ''
      }
      const radios = html.match(new RegExp(`<input[^>]*name="${prefix}place"[^>]*>`, 'g')) ?? []
      const chosen = radios.find((radio) => radio.includes('checked=""'))
      const place = /value="([^"]*)"/.exec(chosen ?? '')?.[1]
      if (place !== undefined) fields[`pieces[${at}].place`] = place
    }
    return fields
  }

  async function act(path: string, intent: string, values: Fields = {}, at?: number, who = clerk) {
    const fields = { ...(await fieldsOf(path, who)), intent, ...values }
    return who.post(at === undefined ? path : `${path}?uwaga=${at}`, fields)
  }

  function remarksOf(id: number) {
    return server.db
      .selectFrom('submission')
      .innerJoin('remark', 'remark.submission_id', 'submission.id')
      .selectAll('submission')
      .select(['block_number', 'quoted_text', 'part_as_given', 'remark.block_id'])
      .where('sending_id', '=', id)
      .orderBy('submission.id')
      .execute()
  }

  test('five points of a letter become five remarks with one code, the letter whole beside them', async () => {
    const { response, path, id } = await start()
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe(`${path}#uwaga-1`)
    const page = await (await clerk.get(path)).text()
    expect(page).not.toContain('<script')
    const fields = fieldsIn(page)
    expect(fields['pieces[0].place']).toBe(String(document.blocks[2]?.id))
    expect(fields['pieces[1].place']).toBe(String(document.blocks[3]?.id))
    expect(fields['pieces[2].place']).toBe('whole')
    // No such number: nothing is chosen for the clerk.
    expect(fields['pieces[3].place']).toBeUndefined()
    expect(fields['pieces[4].place']).toBe(String(document.blocks[1]?.id))

    const early = await act(path, 'settle')
    expect(early.status).toBe(422)
    expect(pageText(await early.text())).toContain('Uwaga 4: wybierz część dokumentu')
    expect(await remarksOf(id)).toEqual([])

    const found = await act(path, 'find', { 'pieces[3].part': 'place zabaw na Herbach' }, 4)
    expect(found.headers.get('Location')).toBe(`${path}#uwaga-4-place`)
    const done = await act(path, 'settle', { 'pieces[3].place': 'whole' })
    expect(done.status, await done.clone().text()).toBe(303)

    const rows = await remarksOf(id)
    expect(rows.map((row) => [row.block_number, row.original_body])).toEqual([
      ['2.3', 'Do pkt 2.3: brakuje placów zabaw.'],
      ['3.1', '„Miasto sadzi co roku tysiąc drzew i pielęgnuje je” to za mało.'],
      [null, 'Cały dokument jest za długi.'],
      [null, 'Do pkt 9.9: nie ma takiego.'],
      ['2.1', 'Do pkt 2.1: proszę o mapę.'],
    ])
    expect(rows[0]).toMatchObject({
      kind: 'remark',
      channel: 'paper',
      visibility: 'awaiting',
      received_at: '2026-01-20T11:00:00.000Z',
      entered_by: clerk.accountId,
      original_justification: 'na Herbach nie ma żadnego.',
      is_late: 0,
      quoted_text: 'Na Herbach potrzebne są place zabaw.',
    })
    expect(rows[1]?.original_proposal).toBe('Miasto sadzi dwa tysiące drzew.')
    expect(rows[3]?.part_as_given).toBe('place zabaw na Herbach')
    expect(new Set(rows.map((row) => row.follow_up_hash)).size).toBe(1)
    const sending = await server.db
      .selectFrom('sending')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(sending).toMatchObject({ letter_text: LETTER, content: null })
    expect(sending.sent_at).not.toBeNull()

    const slip = await (await clerk.get(`${path}/odcinek`)).text()
    for (const { reference } of rows) expect(slip).toContain(reference)
    const code = /class="slip__code code">([^<]+)</.exec(slip)?.[1] ?? ''
    const visitor = server.browser()
    for (const { reference } of rows) {
      const opened = await visitor.post('/sprawa', { number: reference, code })
      expect(opened.status).toBe(303)
    }
    const mails = await server.db
      .selectFrom('outbox')
      .select(['subject', 'body'])
      .where('to_address', '=', 'jan@example.pl')
      .execute()
    expect(mails).toHaveLength(1)
    expect(mails[0]?.body).toContain(rows[4]?.reference)
    expect(mails[0]?.body).toContain(code)
    const other = await server.signIn('organizer')
    expect((await other.get(`${path}/odcinek`)).status).toBe(404)
    expect((await other.get(path)).status).toBe(404)
  })

  test('the words of a letter are read by those who moderate, and each look is logged', async () => {
    const scan = new File([PDF], 'pismo „Jan”.pdf', { type: 'text/html' })
    const { path, id } = await start({ text: 'Do pkt 2.1: proszę o mapę.', intent: 'one' }, scan)
    expect((await act(path, 'settle')).status).toBe(303)
    const [remark] = await remarksOf(id)
    const looks = async () =>
      (
        await server.db
          .selectFrom('audit_entry')
          .select(['action', 'object_id', 'actor_id'])
          .where('action', 'in', ['letter.read', 'letter.scan_read', 'submission.original_read'])
          .where('object_id', 'in', [String(id), String(remark?.id)])
          .orderBy('seq')
          .execute()
      ).map(({ action, actor_id }) => [action, actor_id])
    const strategist = await server.signIn('strategist')
    const closed = await (await strategist.get(path)).text()
    expect(closed).toContain(remark?.reference)
    expect(closed).not.toContain('proszę o mapę')
    expect((await strategist.post(path, { intent: 'read', revision: '1' })).status).toBe(403)
    expect((await strategist.post(`${path}/skan`)).status).toBe(403)
    expect((await clerk.post(`${path}/skan`)).status).toBe(403)

    const moderator = await server.signIn('moderator')
    const page = await (await moderator.get(path)).text()
    expect(page).not.toContain('proszę o mapę')
    expect(await looks()).toEqual([])
    const read = await moderator.post(path, { intent: 'read', revision: '1' })
    expect(await read.text()).toContain('Do pkt 2.1: proszę o mapę.')
    expect(await looks()).toEqual([
      ['submission.original_read', moderator.accountId],
      ['letter.read', moderator.accountId],
    ])
    const file = await moderator.post(`${path}/skan`)
    expect(file.headers.get('Content-Type')).toBe('application/pdf')
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment/)
    expect(await file.text()).toBe(PDF)
    expect((await looks()).at(-1)).toEqual(['letter.scan_read', moderator.accountId])
    const { letter_file_hash: hash } = await server.db
      .selectFrom('sending')
      .select('letter_file_hash')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    for (const who of [server.browser(), moderator]) {
      expect((await who.get(`/pliki/${hash}/skan.pdf`)).status).toBe(404)
    }
    for (const place of [
      `/panel/moderacja/${remark?.reference}`,
      `/panel/rejestr/${remark?.reference}`,
    ]) {
      expect(await (await moderator.get(place)).text(), place).toContain(`href="${path}"`)
    }
  })

  test('what came after the end is kept and marked; a new letter to an old version moves along', async () => {
    const { path, id } = await start({
      receivedOn: '2026-04-02',
      text: 'Spóźniona uwaga',
      intent: 'one',
    })
    expect(pageText(await (await clerk.get(path)).text())).toContain('po zakończeniu konsultacji')
    await act(path, 'settle')
    expect((await remarksOf(id)).map((row) => row.is_late)).toEqual([1])
  })

  test('pieces are added, joined, split and removed, and each step is kept', async () => {
    const { path } = await start({ text: 'Pierwsza sprawa.\n\nDruga sprawa.' })
    const bodies = async () => {
      const fields = await fieldsOf(path)
      return Object.keys(fields)
        .filter((name) => name.endsWith('.body'))
        .map((name) => fields[name])
    }
    expect(await bodies()).toEqual(['Pierwsza sprawa.', 'Druga sprawa.'])
    const joined = await act(path, 'join', {}, 2)
    expect(joined.headers.get('Location')).toBe(`${path}#uwaga-1`)
    expect(await bodies()).toEqual(['Pierwsza sprawa.\n\nDruga sprawa.'])
    await act(path, 'split', { 'pieces[0].body': 'Jedno\n---\ndrugie\n---\ntrzecie' }, 1)
    expect(await bodies()).toEqual(['Jedno', 'drugie', 'trzecie'])
    await act(path, 'remove', {}, 2)
    expect(await bodies()).toEqual(['Jedno', 'trzecie'])
    await act(path, 'add', { 'pieces[1].body': 'trzecie, poprawione' })
    expect(await bodies()).toEqual(['Jedno', 'trzecie, poprawione', ''])
    const settled = await act(path, 'settle')
    expect(settled.status).toBe(422)
    expect(pageText(await settled.text())).toContain('Uwaga 3 jest pusta')
    // Whatever number an address carries, nothing breaks.
    for (const odd of ['0', '99', '-1', 'x']) {
      const fields = await fieldsOf(path)
      const response = await clerk.post(`${path}?uwaga=${odd}`, { ...fields, intent: 'remove' })
      expect([303, 422]).toContain(response.status)
    }
  })

  test('Enter in a part looks for it, and what was found is seen before it is registered', async () => {
    const { path, id } = await start({ text: 'Proszę o mapę.', intent: 'one' })
    const blind = await act(path, 'settle', { 'pieces[0].part': '2.1' })
    expect(blind.status).toBe(422)
    expect(pageText(await blind.text())).toContain('znaleźliśmy miejsce w dokumencie')
    expect(await remarksOf(id)).toEqual([])
    expect((await act(path, 'settle')).status).toBe(303)
    expect((await remarksOf(id))[0]).toMatchObject({ block_number: '2.1', part_as_given: '2.1' })
  })

  test('two pages of one letter: the second is told, and loses nothing', async () => {
    const { path } = await start({ text: 'Proszę o mapę.', intent: 'one' })
    const old = await fieldsOf(path)
    await act(path, 'save', { 'pieces[0].body': 'Pierwsza ręka' })
    const second = await clerk.post(path, {
      ...old,
      intent: 'save',
      'pieces[0].body': 'Druga ręka',
    })
    expect(second.status).toBe(409)
    const html = await second.text()
    expect(pageText(html)).toContain('Ktoś zapisał to pismo w międzyczasie')
    expect(fieldsIn(html)['pieces[0].body']).toBe('Druga ręka')
    expect((await fieldsOf(path))['pieces[0].body']).toBe('Pierwsza ręka')
    const again = await clerk.post(path, { ...fieldsIn(html), intent: 'save' })
    expect(again.status).toBe(303)
    expect((await fieldsOf(path))['pieces[0].body']).toBe('Druga ręka')
  })

  test('a moderator takes over a letter, is noted, and the other is told', async () => {
    const { path, id } = await start({ text: 'Proszę o mapę.', intent: 'one' })
    const moderator = await server.signIn('moderator')
    const asked = await (await moderator.get(path)).text()
    expect(asked).not.toContain('Proszę o mapę.')
    expect(asked).toContain('value="take"')
    expect((await moderator.post(path, { intent: 'save', revision: '1' })).status).toBe(404)
    const old = await fieldsOf(path)
    expect((await moderator.post(path, { intent: 'take', revision: '1' })).status).toBe(303)
    expect((await fieldsOf(path, moderator))['pieces[0].body']).toBe('Proszę o mapę.')
    const late = await clerk.post(path, { ...old, intent: 'save', 'pieces[0].body': 'Moje słowa' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Moje słowa')
    const audit = await server.db
      .selectFrom('audit_entry')
      .select(['action', 'actor_id'])
      .where('object_type', '=', 'letter')
      .where('object_id', '=', String(id))
      .orderBy('seq')
      .execute()
    expect(audit).toEqual([
      { action: 'letter.started', actor_id: clerk.accountId },
      { action: 'letter.taken', actor_id: moderator.accountId },
    ])
  })

  test('twenty clicks register a letter once; a draft deleted is gone with its scan', async () => {
    const first = await start({ text: 'Proszę o mapę.', intent: 'one' })
    const fields = { ...(await fieldsOf(first.path)), intent: 'settle' }
    const clicks = await Promise.all(
      Array.from({ length: 20 }, () => clerk.post(first.path, fields)),
    )
    expect(clicks.filter((each) => each.status === 303)).toHaveLength(1)
    expect(clicks.every((each) => [303, 409].includes(each.status))).toBe(true)
    expect(await remarksOf(first.id)).toHaveLength(1)

    const second = await start({ text: 'Pomyłka' }, new File(['%PDF-tylko raz'], 'a.pdf'))
    const gone = await act(second.path, 'discard')
    expect(gone.headers.get('Location')).toBe(NEW)
    expect((await clerk.get(second.path)).status).toBe(404)
    const files = await server.db.selectFrom('file').select('content').execute()
    expect(files.map(({ content }) => content.toString())).not.toContain('%PDF-tylko raz')
  })

  test('the same form twice is one letter, another text on it is refused', async () => {
    const form = await letterForm({ text: 'Raz' })
    const [one, two] = [await clerk.post(NEW, form), await clerk.post(NEW, form)]
    expect(one.headers.get('Location')).toBe(two.headers.get('Location'))
    const other = await clerk.post(NEW, { ...form, text: 'Inne pismo' })
    expect(other.status).toBe(409)
    expect(await other.text()).toContain('Inne pismo')
  })

  test.each([
    ['nothing', { text: ' ' }, undefined, 'Wklej albo przepisz pismo, albo dodaj skan.'],
    ['too long', { text: 'ż'.repeat(60_001) }, undefined, 'Skróć'],
    ['an unknown version', { version: '999999' }, undefined, 'Wybierz jedną z pozycji'],
    ['tomorrow', { receivedOn: '2099-01-01' }, undefined, 'Ta data jeszcze nie nadeszła.'],
    ['another file', {}, new File(['MZ'], 'a.pdf'), 'To nie jest plik PDF, JPG ani PNG.'],
    ['no organisation', { author: 'organisation' }, undefined, 'Wpisz nazwę organizacji'],
  ] as [string, Fields, File | undefined, string][])(
    'refused in words, what was typed comes back: %s',
    async (_, values, scan, sentence) => {
      const { response } = await start({ contactName: 'Zostaje "tu"', ...values }, scan)
      expect(response.status).toBe(422)
      const page = await response.text()
      expect(pageText(page).replaceAll('\u00a0', ' ')).toContain(sentence)
      expect(controlValue(page, 'contactName')).toBe('Zostaje "tu"')
    },
  )

  test('a scan of ten megabytes is taken, alone; more is refused', async () => {
    const bytes = (size: number) => {
      const content = new Uint8Array(size)
      content.set(new TextEncoder().encode('%PDF-'))
      return new File([content], 'duzy.pdf')
    }
    const fits = await start({ text: '' }, bytes(10 * 1024 * 1024))
    expect(fits.response.status).toBe(303)
    const over = await start({ text: '' }, bytes(10 * 1024 * 1024 + 1))
    expect(over.response.status).toBe(422)
    expect((await start({}, bytes(12 * 1024 * 1024))).response.status).toBe(413)
  })

  test('forms for remarks are for nobody but staff, and none of drafts of documents', async () => {
    for (const role of ['resident', 'unit_officer'] as const) {
      const person = await server.signIn(role)
      expect((await person.get(NEW)).status).toBe(403)
      expect((await person.post(NEW, await letterForm())).status).toBe(403)
    }
    const draft = await makeDocument(server.db, ['Jeszcze nikt nie widział'], { state: 'draft' })
    expect(await (await clerk.get(NEW)).text()).not.toContain(`value="${draft.versionId}"`)
    expect(
      (await clerk.post(NEW, await letterForm({ version: String(draft.versionId) }))).status,
    ).toBe(422)
  })
})
