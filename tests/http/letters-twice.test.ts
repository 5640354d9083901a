import { describe, expect, test } from 'vitest'
import { databaseTargets } from '../support/database.ts'
import type { Fields } from '../support/browser.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { openLetterPages, NEW } from '../support/letter-pages.ts'

describe.each(databaseTargets())('letters sent twice, by two, or wrong on %s', (target) => {
  const at = openLetterPages(target)
  const { letterForm, start, fieldsOf, fieldsIn, act, remarksOf } = at

  test('two pages of one letter: the second is told, and loses nothing', async () => {
    const { path } = await start({ text: 'Proszę o mapę.', intent: 'one' })
    const old = await fieldsOf(path)
    await act(path, 'save', { 'pieces[0].body': 'Pierwsza ręka' })
    const second = await at.clerk.post(path, {
      ...old,
      intent: 'save',
      'pieces[0].body': 'Druga ręka',
    })
    expect(second.status).toBe(409)
    const html = await second.text()
    expect(pageText(html)).toContain('Ktoś zapisał to pismo w międzyczasie')
    expect(fieldsIn(html)['pieces[0].body']).toBe('Druga ręka')
    expect((await fieldsOf(path))['pieces[0].body']).toBe('Pierwsza ręka')
    const again = await at.clerk.post(path, { ...fieldsIn(html), intent: 'save' })
    expect(again.status).toBe(303)
    expect((await fieldsOf(path))['pieces[0].body']).toBe('Druga ręka')
  })

  test('a moderator takes over a letter, is noted, and the other is told', async () => {
    const { path, id } = await start({ text: 'Proszę o mapę.', intent: 'one' })
    const moderator = await at.server.signIn('moderator')
    const asked = await (await moderator.get(path)).text()
    expect(asked).not.toContain('Proszę o mapę.')
    expect(asked).toContain('value="take"')
    expect((await moderator.post(path, { intent: 'save', revision: '1' })).status).toBe(404)
    const old = await fieldsOf(path)
    expect((await moderator.post(path, { intent: 'take', revision: '1' })).status).toBe(303)
    expect((await fieldsOf(path, moderator))['pieces[0].body']).toBe('Proszę o mapę.')
    const late = await at.clerk.post(path, {
      ...old,
      intent: 'save',
      'pieces[0].body': 'Moje słowa',
    })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Moje słowa')
    const audit = await at.server.db
      .selectFrom('audit_entry')
      .select(['action', 'actor_id'])
      .where('object_type', '=', 'letter')
      .where('object_id', '=', String(id))
      .orderBy('seq')
      .execute()
    expect(audit).toEqual([
      { action: 'letter.started', actor_id: at.clerk.accountId },
      { action: 'letter.taken', actor_id: moderator.accountId },
    ])
  })

  test('twenty clicks register a letter once; a draft deleted is gone with its scan', async () => {
    const first = await start({ text: 'Proszę o mapę.', intent: 'one' })
    const fields = { ...(await fieldsOf(first.path)), intent: 'settle' }
    const clicks = await Promise.all(
      Array.from({ length: 20 }, () => at.clerk.post(first.path, fields)),
    )
    expect(clicks.filter((each) => each.status === 303)).toHaveLength(1)
    expect(clicks.every((each) => [303, 409].includes(each.status))).toBe(true)
    expect(await remarksOf(first.id)).toHaveLength(1)

    const second = await start({ text: 'Pomyłka' }, new File(['%PDF-tylko raz'], 'a.pdf'))
    const gone = await act(second.path, 'discard')
    expect(gone.headers.get('Location')).toBe(NEW)
    expect((await at.clerk.get(second.path)).status).toBe(404)
    const files = await at.server.db.selectFrom('file').select('content').execute()
    expect(files.map(({ content }) => content.toString())).not.toContain('%PDF-tylko raz')
  })

  test('the same form twice is one letter, another text on it is refused', async () => {
    const form = await letterForm({ text: 'Raz' })
    const [one, two] = [await at.clerk.post(NEW, form), await at.clerk.post(NEW, form)]
    expect(one.headers.get('Location')).toBe(two.headers.get('Location'))
    const other = await at.clerk.post(NEW, { ...form, text: 'Inne pismo' })
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
})
