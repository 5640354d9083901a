import { describe, expect, test } from 'vitest'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { databaseTargets } from '../support/database.ts'
import { controlValue } from '../support/form-page.ts'
import { AIR, LIST, openRemarkPages } from '../support/remark-pages.ts'

describe.each(databaseTargets())('remarks on %s', (target) => {
  const at = openRemarkPages(target)
  const { pathOf, plain, add, sendForm, send, sentOf, answerOf } = at

  test('two remarks in one sending, without script: two numbers, one code, one letter', async () => {
    const browser = at.server.browser()
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
    const reading = await answerOf(await browser.get(`/dokumenty/${at.document.slug}/1`))
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
      consultation_id: at.consultationId,
    })
    expect(rows[1]).toMatchObject({ block_id: null, quoted_text: null, original_proposal: null })
    expect(new Set(rows.map((row) => row.follow_up_hash)).size).toBe(1)
    const mails = await at.server.db
      .selectFrom('outbox')
      .select(['subject', 'body'])
      .where('to_address', '=', 'kto@example.pl')
      .execute()
    expect(mails).toHaveLength(1)
    for (const row of rows) expect(mails[0]?.body).toContain(row.reference)
    expect(mails[0]?.body).toContain(code)
    // The code of the list opens each of them, and each names its sisters.
    for (const row of rows) {
      const opened = at.server.browser()
      await opened.post('/sprawa', { number: row.reference, code })
      const page = await answerOf(await opened.get(`/sprawa/${row.reference}`))
      for (const sister of rows) expect(page).toContain(sister.reference)
    }
    expect(await answerOf(await browser.get(LIST))).toContain('Nie masz uwag do wysłania')
  })

  test('sent twice, and ten times at once, is sent once', async () => {
    const browser = at.server.browser()
    await add(browser, 0)
    await add(browser, 1)
    const form = await sendForm(browser)
    const cookies = [...browser.cookies]
    const answers = await Promise.all(Array.from({ length: 10 }, () => browser.post(LIST, form)))
    const later = at.server.browser()
    for (const [name, value] of cookies) later.cookies.set(name, value)
    answers.push(await later.post(LIST, form))
    expect(new Set(answers.map((each) => each.status))).toEqual(new Set([303]))
    expect(new Set(answers.map((each) => each.headers.get('Location'))).size).toBe(1)
    expect(await sentOf()).toHaveLength(2)
  })

  test('the same form added twice is one remark; edited it says the new words', async () => {
    const browser = at.server.browser()
    const key = newIdempotencyKey()
    await add(browser, 0, { key })
    await add(browser, 0, { key, body: 'Lepiej.' })
    expect(await answerOf(await browser.get(LIST))).toContain('1 uwaga na liście')
    const edit = await (await browser.get(`${pathOf(0)}?zmien=${key}`)).text()
    expect(controlValue(edit, 'body')).toBe('Lepiej.')
    expect(controlValue(edit, 'key')).toBe(key)
  })

  test('a remark taken off the list comes back', async () => {
    const browser = at.server.browser()
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
    const first = at.server.browser()
    await add(first, 0, { body: 'Z telefonu.' })
    const made = await (await first.post(LIST, { intent: 'link', email: 'ja@example.pl' })).text()
    const link = /moje-uwagi\/wznow\/[\w-]{43}/.exec(made)?.[0] ?? ''
    const stored = await at.server.db.selectFrom('sending').select('resume_hash').execute()
    expect(stored.some((row) => row.resume_hash?.includes(link.split('/')[2] ?? ''))).toBe(false)
    const mail = await at.server.db
      .selectFrom('outbox')
      .select('body')
      .where('to_address', '=', 'ja@example.pl')
      .execute()
    expect(mail.at(-1)?.body).toContain(link)
    const second = at.server.browser()
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
    const owner = await at.server.signIn('resident')
    await add(owner, 0, { body: 'Moja uwaga z konta.' })
    const left = at.server.browser()
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

  test('a list changed in another window is shown again before it goes', async () => {
    const browser = at.server.browser()
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

  test('published it has a page of its own; the address of postulates leads there and back', async () => {
    const browser = at.server.browser()
    await add(browser, 0, { proposal: `${AIR} I na tablicach.` })
    await send(browser)
    const [row] = await sentOf()
    expect((await browser.get(`/uwagi/${row!.reference}`)).status).toBe(404)
    await at.server.db
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
    const indicator = await at.server.db
      .selectFrom('indicator')
      .select(['id', 'slug'])
      .where('edition', '=', '2014')
      .where('code', '=', '8.1')
      .executeTakeFirstOrThrow()
    await at.server.db
      .insertInto('indicator_submission')
      .values({ indicator_id: indicator.id, submission_id: row!.id })
      .execute()
    const page = await (await browser.get(`/uwagi/${row!.reference}`)).text()
    expect(page).toContain(`href="/wskazniki/${indicator.slug}"`)
    expect(page).not.toContain('<script')
    expect(page).toContain('<ins>')
    expect(plain(page)).toContain('Czego dotyczy')
    const block = await answerOf(await browser.get(pathOf(0)))
    expect(block).toContain(row!.reference)
    const supporter = await at.server.signIn('resident')
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
