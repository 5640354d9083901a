import { describe, expect, test } from 'vitest'
import { databaseTargets } from '../support/database.ts'
import { makeDocument } from '../support/documents.ts'
import { pageText } from '../support/form-page.ts'
import { LETTER, openLetterPages, NEW } from '../support/letter-pages.ts'

const PDF = '%PDF-1.7 skan pisma'

describe.each(databaseTargets())('letters with remarks on %s', (target) => {
  const at = openLetterPages(target)
  const { letterForm, start, fieldsOf, fieldsIn, act, remarksOf } = at

  test('five points of a letter become five remarks with one code, the letter whole beside them', async () => {
    const { response, path, id } = await start()
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe(`${path}#uwaga-1`)
    const page = await (await at.clerk.get(path)).text()
    expect(page).not.toContain('<script')
    const fields = fieldsIn(page)
    expect(fields['pieces[0].place']).toBe(String(at.document.blocks[2]?.id))
    expect(fields['pieces[1].place']).toBe(String(at.document.blocks[3]?.id))
    expect(fields['pieces[2].place']).toBe('whole')
    // No such number: nothing is chosen for the at.clerk.
    expect(fields['pieces[3].place']).toBeUndefined()
    expect(fields['pieces[4].place']).toBe(String(at.document.blocks[1]?.id))

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
      entered_by: at.clerk.accountId,
      original_justification: 'na Herbach nie ma żadnego.',
      is_late: 0,
      quoted_text: 'Na Herbach potrzebne są place zabaw.',
    })
    expect(rows[1]?.original_proposal).toBe('Miasto sadzi dwa tysiące drzew.')
    expect(rows[3]?.part_as_given).toBe('place zabaw na Herbach')
    expect(new Set(rows.map((row) => row.follow_up_hash)).size).toBe(1)
    const sending = await at.server.db
      .selectFrom('sending')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(sending).toMatchObject({ letter_text: LETTER, content: null })
    expect(sending.sent_at).not.toBeNull()

    const slip = await (await at.clerk.get(`${path}/odcinek`)).text()
    for (const { reference } of rows) expect(slip).toContain(reference)
    const code = /class="slip__code code">([^<]+)</.exec(slip)?.[1] ?? ''
    const visitor = at.server.browser()
    for (const { reference } of rows) {
      const opened = await visitor.post('/sprawa', { number: reference, code })
      expect(opened.status).toBe(303)
    }
    const mails = await at.server.db
      .selectFrom('outbox')
      .select(['subject', 'body'])
      .where('to_address', '=', 'jan@example.pl')
      .execute()
    expect(mails).toHaveLength(1)
    expect(mails[0]?.body).toContain(rows[4]?.reference)
    expect(mails[0]?.body).toContain(code)
    const other = await at.server.signIn('organizer')
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
        await at.server.db
          .selectFrom('audit_entry')
          .select(['action', 'object_id', 'actor_id'])
          .where('action', 'in', ['letter.read', 'letter.scan_read', 'submission.original_read'])
          .where('object_id', 'in', [String(id), String(remark?.id)])
          .orderBy('seq')
          .execute()
      ).map(({ action, actor_id }) => [action, actor_id])
    const strategist = await at.server.signIn('strategist')
    const closed = await (await strategist.get(path)).text()
    expect(closed).toContain(remark?.reference)
    expect(closed).not.toContain('proszę o mapę')
    expect((await strategist.post(path, { intent: 'read', revision: '1' })).status).toBe(403)
    expect((await strategist.post(`${path}/skan`)).status).toBe(403)
    expect((await at.clerk.post(`${path}/skan`)).status).toBe(403)

    const moderator = await at.server.signIn('moderator')
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
    const { letter_file_hash: hash } = await at.server.db
      .selectFrom('sending')
      .select('letter_file_hash')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    for (const who of [at.server.browser(), moderator]) {
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
    expect(pageText(await (await at.clerk.get(path)).text())).toContain(
      'po zakończeniu konsultacji',
    )
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
      const response = await at.clerk.post(`${path}?uwaga=${odd}`, { ...fields, intent: 'remove' })
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

  test('forms for remarks are for nobody but staff, and none of drafts of documents', async () => {
    for (const role of ['resident', 'unit_officer'] as const) {
      const person = await at.server.signIn(role)
      expect((await person.get(NEW)).status).toBe(403)
      expect((await person.post(NEW, await letterForm())).status).toBe(403)
    }
    const draft = await makeDocument(at.server.db, ['Jeszcze nikt nie widział'], { state: 'draft' })
    expect(await (await at.clerk.get(NEW)).text()).not.toContain(`value="${draft.versionId}"`)
    expect(
      (await at.clerk.post(NEW, await letterForm({ version: String(draft.versionId) }))).status,
    ).toBe(422)
  })
})
