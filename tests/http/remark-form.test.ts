import { existsSync, readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { makeConsultation, makeDocument, type MadeDocument } from '../support/documents.ts'
import { pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

const FORM = '/panel/formularz-uwag'
const WIECBORK = '../shared/data/konsultacje_wiecbork/remarks.csv'

describe.each(databaseTargets())('filled forms on the web, %s', (target) => {
  let server: TestServer
  let strategist: SignedIn
  let document: MadeDocument
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
    strategist = await server.signIn('strategist')
    document = await makeDocument(server.db, [
      { text: 'Na Herbach potrzebne są place zabaw.', number: '2.3' },
    ])
    await makeConsultation(server.db, [document.id], { closesAt: '2026-03-31T21:59:59.999Z' })
  })
  afterAll(() => server.stop())

  function upload(
    file: string | Uint8Array<ArrayBuffer>,
    values: Record<string, string> = {},
    who = strategist,
  ) {
    const body = new FormData()
    body.append('intent', 'upload')
    body.append('file', new File([file], 'uwagi.csv', { type: 'text/csv' }))
    const fields = { source: 'formularze', version: String(document.versionId), ...values }
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    return who.fetch(FORM, { method: 'POST', body })
  }

  function runFields(html: string): Record<string, string> {
    const fields: Record<string, string> = { intent: 'run' }
    const form = html.slice(html.indexOf(`<form method="post" action="${FORM}"`))
    for (const [, name, value] of form.matchAll(/name="(\w+)" value="([\d-]*)"/g)) {
      if (name) fields[name] = value ?? ''
    }
    return fields
  }

  const tally = (html: string) =>
    [...html.matchAll(/<dd class="num">([^<]*)<\/dd>/g)].map(([, value]) =>
      Number((value ?? '').replaceAll(/\s/g, '')),
    )

  test('checked, corrected, written: the report says where each stands', async () => {
    const csv = [
      'Numer;Część dokumentu;Proponowany zapis;Uwaga;Uzasadnienie;Imię i nazwisko / nazwa podmiotu',
      '1;2.3;Na Herbach powstaną place zabaw.;Więcej;Bo brak;Jan Kowalski',
      '2;rozdział 9;;Dokąd?;;Fundacja Przykład',
      '3;2.3;;;;Anna Nowak',
    ].join('\r\n')
    const kept = await upload(csv, { wplyw: '2026-03-01' })
    expect(kept.status).toBe(303)
    const address = kept.headers.get('Location') ?? ''
    expect(address).toContain('wplyw=2026-03-01')
    const preview = await (await strategist.get(address)).text()
    const shown = pageText(preview).replaceAll('\u00a0', ' ')
    expect(shown).toContain('Uwagi do: Projekt strategii, wersja 1.')
    expect(shown).toContain('Wczytaj 2 uwagi')
    expect(shown).toContain('Części „rozdział 9” nie znaleźliśmy')
    expect(shown).toContain('Brak uwagi, proponowanego zapisu i uzasadnienia.')
    expect(preview).toContain('value="2026-03-01"')
    expect(preview).not.toContain('<script')
    const ran = await strategist.post(FORM, runFields(preview))
    expect(ran.headers.get('Location')).toBe(address)
    const done = await (await strategist.get(address)).text()
    expect(tally(done)).toEqual([2, 0, 0, 1, 3])
    expect(pageText(done)).toContain('Nowe uwagi czekają w moderacji')
    const rows = await server.db
      .selectFrom('submission')
      .innerJoin('remark', 'remark.submission_id', 'submission.id')
      .leftJoin('submission_contact as contact', 'contact.submission_id', 'submission.id')
      .select(['external_id', 'original_proposal', 'received_at', 'organisation_name'])
      .select(['block_number', 'part_as_given', 'contact.name', 'entered_by'])
      .where('source', '=', 'formularze')
      .orderBy('submission.id')
      .execute()
    expect(rows).toEqual([
      {
        external_id: '1',
        original_proposal: 'Na Herbach powstaną place zabaw.',
        received_at: '2026-03-01T11:00:00.000Z',
        organisation_name: null,
        block_number: '2.3',
        part_as_given: '2.3',
        name: 'Jan Kowalski',
        entered_by: strategist.accountId,
      },
      {
        external_id: '2',
        original_proposal: null,
        received_at: '2026-03-01T11:00:00.000Z',
        organisation_name: 'Fundacja Przykład',
        block_number: null,
        part_as_given: 'rozdział 9',
        name: null,
        entered_by: strategist.accountId,
      },
    ])
    const id = new URL(address, server.url).searchParams.get('partia')
    const report = await strategist.get(`/panel/import/${id}/poprawki.csv`)
    expect(await report.text()).toContain('"3";"2.3"')
    // Both pages list what was imported, and each file opens on its own.
    expect(await (await strategist.get('/panel/import')).text()).toContain(`${FORM}?partia=${id}`)
    expect((await strategist.get(`/panel/import?partia=${id}`)).status).toBe(404)
  })

  test.skipIf(!existsSync(WIECBORK))(
    `23 real remarks, and again (skipped without ${WIECBORK})`,
    async () => {
      const file = new Uint8Array(readFileSync(WIECBORK))
      const values = { source: 'wiecbork', wplyw: '2020-02-28' }
      const address = (await upload(file, values)).headers.get('Location') ?? ''
      const preview = await (await strategist.get(address)).text()
      expect(pageText(preview).replaceAll('\u00a0', ' ')).toContain('Wczytaj 23 uwagi')
      await strategist.post(FORM, runFields(preview))
      expect(tally(await (await strategist.get(address)).text())).toEqual([23, 0, 0, 0, 23])
      const again = (await upload(file, values)).headers.get('Location') ?? ''
      const second = await (await strategist.get(again)).text()
      expect(tally(second)).toEqual([0, 23, 0, 0, 23])
      expect(second).not.toContain('value="run"')
    },
  )

  test('refused in words: no version, a day that has not come, a column that is not there', async () => {
    for (const [values, sentence] of [
      [{ version: '999999' }, 'Wybierz jedną z pozycji'],
      [{ wplyw: '2099-01-01' }, 'Sprawdź datę wpływu'],
      [{ source: ' ' }, 'Napisz, skąd są te dane.'],
    ] as [Record<string, string>, string][]) {
      const refused = await upload('uwaga\nA\n', values)
      expect(refused.status).toBe(422)
      expect(pageText(await refused.text()).replaceAll('\u00a0', ' ')).toContain(sentence)
    }
    const address = (await upload('x;y\nA;B\n', { source: 'inne' })).headers.get('Location') ?? ''
    const unknown = await (await strategist.get(address)).text()
    expect(pageText(unknown).replaceAll('\u00a0', ' ')).toContain('Wskaż kolumnę z uwagą')
    const id = new URL(address, server.url).searchParams.get('partia') ?? ''
    expect((await strategist.post(FORM, { intent: 'run', batch: id })).status).toBe(409)
    const chosen = await (await strategist.get(`${address}&text=1`)).text()
    expect(chosen).toContain('value="run"')
    expect((await strategist.get(`${FORM}?partia=x`)).status).toBe(404)
    const admin = await server.signIn('admin')
    expect((await admin.get(address)).status).toBe(404)
    const moderator = await server.signIn('moderator')
    expect((await moderator.get(FORM)).status).toBe(403)
    expect((await upload('uwaga\nA\n', {}, moderator)).status).toBe(403)
  })

  test('the empty form is for everybody, and comes back with headers that are known', async () => {
    const visitor = server.browser()
    const csv = await visitor.get('/formularz-uwag/formularz-uwag.csv')
    expect(csv.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    const head = (await csv.text()).trimEnd()
    expect(head).toContain('"Część dokumentu (rozdział / punkt / strona)"')
    const filled = `${head}\r\n7;01.03.2026;2.3;;Nowy zapis;Uwaga z arkusza;Bo tak;Jan Kowalski\r\n`
    const address = (await upload(filled, { source: 'arkusz' })).headers.get('Location') ?? ''
    const preview = await (await strategist.get(address)).text()
    for (const [field, column] of [
      ['id', 0],
      ['received', 1],
      ['part', 2],
      ['current', 3],
      ['proposal', 4],
      ['text', 5],
      ['justification', 6],
      ['author', 7],
    ]) {
      expect(runFields(preview)[String(field)], String(field)).toBe(String(column))
    }
    const docx = await visitor.get(`/formularz-uwag/formularz-uwag.docx?dokument=${document.slug}`)
    expect(docx.headers.get('Content-Disposition')).toContain('formularz-uwag.docx')
    const buffer = Buffer.from(await docx.arrayBuffer())
    const { value: html } = await mammoth.convertToHtml({ buffer })
    expect(html).toContain('<h1>Formularz uwag</h1>')
    expect(html).toContain('Projekt strategii, wersja 1')
    expect(html.match(/<th>/g)).toHaveLength(5)
    for (const odd of ['x', 'formularz-uwag.pdf', 'formularz-uwag.docx?dokument=nie-ma']) {
      expect((await visitor.get(`/formularz-uwag/${odd}`)).status).toBe(404)
    }
  })
})
