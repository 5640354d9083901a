import { describe, expect, test } from 'vitest'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { databaseTargets } from '../support/database.ts'
import { makeVersion } from '../support/documents.ts'
import { controlValue } from '../support/form-page.ts'
import { AIR, LIST, openRemarkPages } from '../support/remark-pages.ts'

describe.each(databaseTargets())('remarks and the end of a consultation on %s', (target) => {
  const at = openRemarkPages(target)
  const { pathOf, plain, add, send, close, sentOf, answerOf } = at

  test('begun before the end and sent after it: taken, kept, marked late, and said', async () => {
    const browser = at.server.browser()
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
    const browser = at.server.browser()
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
    const browser = at.server.browser()
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
    const browser = at.server.browser()
    await add(browser, 0)
    const { db } = at.server
    const now = at.server.clock.now()
    await db
      .updateTable('document_version')
      .set({ state: 'closed', closed_at: now })
      .where('id', '=', at.document.versionId)
      .execute()
    const newVersion = await makeVersion(db, at.document.id, 2, 'published', now)
    const block = at.document.blocks[0]!
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
    expect(row).toMatchObject({ version_id: at.document.versionId, quoted_text: AIR, is_late: 0 })
    const anchors = await db
      .selectFrom('remark_anchor')
      .select(['version_id', 'state', 'block_id'])
      .where('submission_id', '=', row!.submission_id)
      .orderBy('version_id')
      .execute()
    expect(anchors).toEqual([
      { version_id: at.document.versionId, state: 'sent', block_id: block.id },
      { version_id: newVersion, state: 'changed', block_id: block.id },
    ])
    const late = await answerOf(await at.server.browser().get(pathOf(0)))
    expect(late).toContain('Jest nowsza wersja tego dokumentu')
  })
})
