import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

const IMPORT = '/panel/import'
const LODZ = '../shared/data/lodz_bo_2026/dev/submissions.jsonl'

describe.each(databaseTargets())('import on the web, %s', (target) => {
  let server: TestServer
  let strategist: SignedIn
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
    strategist = await server.signIn('strategist')
  })
  afterAll(() => server.stop())

  function upload(file: string | Uint8Array<ArrayBuffer>, name = 'ankieta.csv', source = 'test') {
    const body = new FormData()
    body.append('intent', 'upload')
    body.append('file', new File([file], name, { type: 'text/csv' }))
    body.append('source', source)
    return strategist.fetch(IMPORT, { method: 'POST', body })
  }

  /** Uploads, reads the preview and runs it as the page says. */
  async function importFile(
    file: string | Uint8Array<ArrayBuffer>,
    name?: string,
    source?: string,
  ) {
    const uploaded = await upload(file, name, source)
    expect(uploaded.status).toBe(303)
    const address = uploaded.headers.get('Location') ?? ''
    const preview = await (await strategist.get(address)).text()
    if (!preview.includes('value="run"')) return { address, preview, result: null }
    const ran = await strategist.post(IMPORT, runFields(preview))
    expect(ran.status).toBe(303)
    expect(ran.headers.get('Location')).toBe(address)
    return { address, preview, result: await (await strategist.get(address)).text() }
  }

  function runFields(html: string): Record<string, string> {
    const fields: Record<string, string> = { intent: 'run' }
    const form = html.slice(html.indexOf('<form method="post" action="/panel/import"'))
    for (const [, name, value] of form.matchAll(/name="(\w+)" value="(\d*)"/g)) {
      if (name) fields[name] = value ?? ''
    }
    return fields
  }

  function tally(html: string): string[] {
    return [...html.matchAll(/<dd class="num">([^<]*)<\/dd>/g)].map(([, value]) =>
      (value ?? '').replaceAll(/\s/g, ''),
    )
  }

  test.skipIf(!existsSync(LODZ))(
    `487 real submissions, and again (skipped without ${LODZ})`,
    async () => {
      const file = new Uint8Array(readFileSync(LODZ))
      const first = await importFile(file, 'submissions.jsonl', 'lodz')
      expect(first.preview).toContain('Wczytaj 487 postulatów')
      expect(tally(first.result ?? '')).toEqual(['487', '0', '0', '0', '487'])
      const events = await server.db.selectFrom('submission_event').select('id').execute()
      const second = await importFile(file, 'submissions.jsonl', 'lodz')
      expect(second.result).toBeNull()
      expect(tally(second.preview)).toEqual(['0', '487', '0', '0', '487'])
      expect(await server.db.selectFrom('submission_event').select('id').execute()).toHaveLength(
        events.length,
      )
      const kept = await server.db
        .selectFrom('submission')
        .select(['external_id', 'original_title', 'original_body', 'channel', 'entered_by'])
        .where('source', '=', 'lodz')
        .execute()
      const byId = new Map(kept.map((row) => [row.external_id, row]))
      expect(kept).toHaveLength(487)
      for (const line of readFileSync(LODZ, 'utf8').trimEnd().split('\n')) {
        const sent = JSON.parse(line) as { id: string; title: string; text: string }
        expect(byId.get(sent.id)).toEqual({
          external_id: sent.id,
          original_title: sent.title,
          original_body: sent.text,
          channel: 'import',
          entered_by: strategist.accountId,
        })
      }
    },
  )

  test('bad rows are listed and can be taken home, formulas asleep; the others go in', async () => {
    const csv = [
      'id;tytuł;treść;data',
      '1;=1+1;"@SUM(A1)\n<script>alert(1)</script>";20.11.2026',
      '2;=HYPERLINK("x");x;',
      '3;dobry;tekst;wczoraj',
      ';;;',
    ].join('\r\n')
    const { address, preview, result } = await importFile(csv, '<img src=x>.csv', 'formuły')
    expect(preview).not.toContain('<img src=x>')
    expect(preview).not.toContain('<script')
    expect(preview).toContain('Nie umiemy odczytać daty „wczoraj”')
    expect(tally(result ?? '')).toEqual(['1', '0', '0', '3', '4'])
    const row = await server.db
      .selectFrom('submission')
      .selectAll()
      .where('source', '=', 'formuły')
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      original_title: '=1+1',
      original_body: '@SUM(A1)\n<script>alert(1)</script>',
    })
    const id = new URL(address, server.url).searchParams.get('partia')
    const download = await strategist.get(`${IMPORT}/${id}/poprawki.csv`)
    expect(download.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(download.headers.get('Content-Disposition')).toContain('attachment')
    const bytes = new Uint8Array(await download.arrayBuffer())
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(text.startsWith('\uFEFF"Wiersz";"Dlaczego";"id";"tytuł";"treść";"data"\r\n')).toBe(true)
    expect(text).toContain('"3";"dobry";"tekst";"wczoraj"')
    expect(text).not.toMatch(/;"[=@+-]/)
    const report = await (await strategist.get(`${IMPORT}/${id}/raport.csv`)).text()
    expect(report.trimEnd().split('\r\n')).toHaveLength(5)
    expect(report).toContain(`"weszło";"";"${row.reference}";"1";"'=1+1"`)
  })

  test('columns that we do not know are chosen by the person, in the address', async () => {
    const uploaded = await upload('A;B\nTytuł pierwszy;Tekst pierwszy\n', 'x.csv', 'kolumny')
    const address = uploaded.headers.get('Location') ?? ''
    const unknown = await (await strategist.get(address)).text()
    expect(pageText(unknown)).toContain('Wskaż kolumnę z tytułem albo z treścią')
    expect(unknown).not.toContain('value="run"')
    const preview = await (await strategist.get(`${address}&title=0&text=1`)).text()
    expect(preview).toContain('Wczytaj 1 postulat')
    expect((await strategist.post(IMPORT, runFields(preview))).status).toBe(303)
    const row = await server.db
      .selectFrom('submission')
      .selectAll()
      .where('source', '=', 'kolumny')
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ original_title: 'Tytuł pierwszy', original_body: 'Tekst pierwszy' })
    for (const odd of ['title=9999', 'title=-1', 'title=x&text=', 'title=1&title=0']) {
      expect((await strategist.get(`${address}&${odd}`)).status).toBe(200)
    }
  })

  test('clicked twice it runs once; the file is gone after it', async () => {
    const uploaded = await upload('id;title\n1;Raz\n2;Dwa\n', 'x.csv', 'dwa razy')
    const address = uploaded.headers.get('Location') ?? ''
    const fields = runFields(await (await strategist.get(address)).text())
    const ran = await Promise.all([1, 2, 3].map(() => strategist.post(IMPORT, fields)))
    expect(ran.map((each) => each.status)).toEqual([303, 303, 303])
    const rows = await server.db
      .selectFrom('submission')
      .select('id')
      .where('source', '=', 'dwa razy')
      .execute()
    expect(rows).toHaveLength(2)
    const batch = await server.db
      .selectFrom('import_batch')
      .selectAll()
      .where('source', '=', 'dwa razy')
      .executeTakeFirstOrThrow()
    expect(batch).toMatchObject({
      state: 'done',
      total: 2,
      created_count: 2,
      failed_count: 0,
      content: null,
      actor_id: strategist.accountId,
    })
    const audit = await server.db
      .selectFrom('audit_entry')
      .select('action')
      .where('object_type', '=', 'import_batch')
      .where('object_id', '=', String(batch.id))
      .orderBy('seq')
      .execute()
    expect(audit.map(({ action }) => action)).toEqual(['import.started', 'import.finished'])
  })

  test('files of others are not to be found, and few may import', async () => {
    const uploaded = await upload('id;title\n1;Cudze\n', 'x.csv', 'cudze')
    const address = uploaded.headers.get('Location') ?? ''
    const id = new URL(address, server.url).searchParams.get('partia') ?? ''
    const other = await server.signIn('admin')
    expect((await other.get(address)).status).toBe(404)
    expect((await other.get(`${IMPORT}/${id}/raport.csv`)).status).toBe(404)
    const refused = await other.post(IMPORT, { intent: 'run', batch: id, title: '1' })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('Tego pliku już nie mamy')
    for (const role of ['resident', 'organizer', 'moderator', 'unit_officer'] as const) {
      const person = await server.signIn(role)
      expect((await person.get(IMPORT)).status).toBe(403)
      expect((await person.get(`${IMPORT}/${id}/raport.csv`)).status).toBe(403)
      expect((await person.post(IMPORT, { intent: 'run', batch: id, title: '1' })).status).toBe(403)
    }
    for (const odd of ['x', '', '999999', '1e3']) {
      expect((await strategist.get(`${IMPORT}?partia=${odd}`)).status).toBe(404)
    }
    expect((await strategist.get(`${IMPORT}/${id}/inne.csv`)).status).toBe(404)
  })

  test('what cannot be read is refused in a sentence', async () => {
    const bytes = (...codes: number[]) => Uint8Array.from(codes)
    const windows1250 = bytes(0x74, 0x79, 0x74, 0x75, 0xb3, 0x0a, 0x61)
    for (const [file, sentence] of [
      [windows1250, 'może Windows-1250'],
      [bytes(0x50, 0x4b, 3, 4), 'To plik arkusza kalkulacyjnego.'],
      [bytes(0xff, 0xfe, 0x61, 0), 'UTF-16'],
      ['[{"title":"a"}]', 'JSONL'],
      ['title;text\n', 'nie ma żadnego wiersza'],
      ['title;"text\n1;2\n', 'cudzysłowy się nie zgadzają'],
      ['', 'Plik jest pusty.'],
    ] as const) {
      const response = await upload(file, 'x.csv', 'zły plik')
      expect(response.status).toBe(422)
      const page = await response.text()
      expect(page).toContain(sentence)
      expect(page).toContain('value="zły plik"')
    }
    const noFile = await strategist.post(IMPORT, { intent: 'upload', source: 'x' })
    expect(noFile.status).toBe(422)
    expect(await noFile.text()).toContain('Wybierz plik.')
    const noSource = await upload('title\nA\n', 'x.csv', ' ')
    expect(noSource.status).toBe(422)
    expect(await noSource.text()).toContain('Napisz, skąd są te dane.')
    for (const intent of ['', 'erase']) {
      expect((await strategist.post(IMPORT, { intent })).status).toBe(422)
    }
  })

  test('ten megabytes are too much, and said so; eight are read', async () => {
    const line = `${'x'.repeat(60)};${'Tekst. '.repeat(140)}\n`
    const tooLarge = await upload(`title;text\n${line.repeat(10_000)}`, 'x.csv', 'duży')
    expect(tooLarge.status).toBe(413)
    expect(await tooLarge.text()).toContain('To jest za duże')
    const fits = await upload(`title;text\n${line.repeat(7_700)}`, 'x.csv', 'duży')
    expect(fits.status).toBe(303)
  })
})
