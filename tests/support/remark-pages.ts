import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Browser, Fields } from './browser.ts'
import { emptyDatabaseUrl, type Target } from './database.ts'
import { makeConsultation, makeDocument, type MadeDocument } from './documents.ts'
import { controlValue, pageText } from './form-page.ts'
import { startTestServer, type TestServer } from './server.ts'

/** The first paragraph of the document. */
export const AIR = 'Miasto publikuje dane o jakości powietrza co godzinę.'
export const LIST = '/moje-uwagi'

/** A server with a consultation, new for each test, and what a browser does with its remarks. */
export function openRemarkPages(target: Target) {
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

  return {
    get server() {
      return server
    },
    get document() {
      return document
    },
    get consultationId() {
      return consultationId
    },
    pathOf,
    plain,
    add,
    sendForm,
    send,
    close,
    sentOf,
    answerOf,
  }
}
