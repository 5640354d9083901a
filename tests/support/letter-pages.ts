import { afterAll, beforeAll } from 'vitest'
import type { Fields } from './browser.ts'
import { emptyDatabaseUrl, type Target } from './database.ts'
import { makeConsultation, makeDocument, type MadeDocument } from './documents.ts'
import { controlValue } from './form-page.ts'
import { startTestServer, type TestServer } from './server.ts'
import type { SignedIn } from './sign-in.ts'

export const NEW = '/panel/pismo'
export const LETTER = [
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

/** A server with a consultation, and what the entry desk does with letters to it. */
export function openLetterPages(target: Target) {
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

  return {
    get server() {
      return server
    },
    get clerk() {
      return clerk
    },
    get document() {
      return document
    },
    letterForm,
    start,
    fieldsOf,
    fieldsIn,
    act,
    remarksOf,
  }
}
