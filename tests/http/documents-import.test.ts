import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { makeDocument, makeVersion } from '../support/documents.ts'
import {
  badDocx,
  bold,
  heading,
  makeDocx,
  makePng,
  note,
  paragraph,
  picture,
  table,
  withXml,
} from '../support/docx.ts'
import { pageText } from '../support/form-page.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

const MIB = 1024 * 1024
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

// Before any server runs: zipping keeps the process busy for longer than a connection stays open.
const bad = await badDocx()

describe.each(databaseTargets())('documents on the web, %s', (target) => {
  let server: TestServer
  let strategist: SignedIn
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
    strategist = await server.signIn('strategist')
  })
  afterAll(() => server.stop())

  async function newDocument(title = 'Projekt strategii'): Promise<string> {
    const made = await strategist.post('/panel/dokumenty/nowy', { kind: 'strategy_draft', title })
    expect(made.status).toBe(303)
    return made.headers.get('Location') ?? ''
  }

  function sendFile(
    path: string,
    file: Uint8Array<ArrayBuffer>,
    name: string,
    fields: Record<string, string> = { intent: 'upload' },
  ) {
    const body = new FormData()
    for (const [key, value] of Object.entries(fields)) body.append(key, value)
    body.append('file', new File([file], name, { type: DOCX }))
    return strategist.fetch(path, { method: 'POST', body })
  }

  const upload = (document: string, file: Uint8Array<ArrayBuffer>, name = 'projekt.docx') =>
    sendFile(`${document}/wczytaj`, file, name)
  const blocksOf = async (document: string) => {
    const id = Number(document.split('/').at(-1))
    return server.db
      .selectFrom('block_version')
      .innerJoin('document_version', 'document_version.id', 'version_id')
      .select(['block_version.number', 'kind', 'text', 'file_hash'])
      .where('document_id', '=', id)
      .orderBy('position')
      .execute()
  }

  test('upload, preview, alternative text, save: nothing is there before', async () => {
    const document = await newDocument()
    const file = withXml(
      await makeDocx(
        [
          heading(1, 'Miasto sprawnych usług'),
          paragraph(
            'Każdą sprawę załatwisz ',
            bold('raz'),
            ' – i „tak, jak Ci wygodnie”.',
            note(1),
          ),
          table([
            ['Rok', 'Liczba'],
            ['2024', '5\u00a0%'],
          ]),
          picture(await makePng()),
          heading(1, 'Drugi'),
        ],
        { footnotes: { 1: 'Źródło: badanie z 2017 r.' } },
      ),
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>tajne</w:t></w:r></w:p>',
    )
    const sent = await upload(document, file)
    expect(sent.status).toBe(303)
    const address = sent.headers.get('Location') ?? ''
    const html = await (await strategist.get(address)).text()
    const text = pageText(html)
    expect(text).toContain('Sprawdź, co odczytaliśmy')
    expect(text).toContain('1 fragment tekstu ukrytego')
    expect(text).toContain('tajne')
    expect(text).toContain('1.1')
    expect(text).toContain('Źródło: badanie z 2017 r.')
    expect(html).not.toContain('<script')
    expect(await blocksOf(document)).toEqual([])
    const source = /src="(\/pliki\/[^"]+)"/.exec(html)?.[1] ?? ''
    expect((await strategist.get(source)).headers.get('Content-Type')).toBe('image/png')
    expect((await server.browser().get(source)).status).toBe(404)
    expect(await server.db.selectFrom('file').select('hash').execute()).toEqual([])

    const uploadId = /name="upload" value="(\d+)"/.exec(html)?.[1] ?? ''
    const save = { intent: 'save', upload: uploadId }
    const refused = await strategist.post(address, { ...save, alt_3: '' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Opisz obraz albo zaznacz, że tylko zdobi.')
    expect(await blocksOf(document)).toEqual([])
    const saved = await strategist.post(address, { ...save, alt_3: 'Prostokąt' })
    expect(saved.status).toBe(303)
    expect(saved.headers.get('Location')).toBe(`${document}/wersje/1`)
    const blocks = await blocksOf(document)
    expect(blocks.map(({ number, kind, text: words }) => [number, kind, words])).toEqual([
      ['1', 'heading', 'Miasto sprawnych usług'],
      ['1.1', 'paragraph', 'Każdą sprawę załatwisz raz – i „tak, jak Ci wygodnie”.'],
      ['1.2', 'table', 'Rok | Liczba\n2024 | 5\u00a0%'],
      ['1.3', 'image', 'Prostokąt'],
      ['2', 'heading', 'Drugi'],
      ['1', 'footnote', 'Źródło: badanie z 2017 r.'],
    ])
    const again = await strategist.post(address, { ...save, alt_3: 'Prostokąt' })
    expect(again.headers.get('Location')).toBe(`${document}/wczytaj`)
    expect(await server.db.selectFrom('document_upload').select('id').execute()).toEqual([])
  })

  test('a decoration needs no words; with a draft in the way nothing is saved over it', async () => {
    const document = await newDocument()
    const file = await makeDocx([paragraph('Tekst'), picture(await makePng(50, 50))])
    const first = (await upload(document, file)).headers.get('Location') ?? ''
    const second = (await upload(document, file)).headers.get('Location') ?? ''
    const idOf = (address: string) => new URL(address, server.url).searchParams.get('plik') ?? ''
    const save = (address: string, fields: Record<string, string>) =>
      strategist.post(address, { intent: 'save', upload: idOf(address), ...fields })
    const both = await save(first, { alt_1: 'Kropka', decorative_1: 'on' })
    expect(both.status).toBe(422)
    expect(await both.text()).toContain('Zostaw jedno.')
    expect((await save(first, { decorative_1: 'on' })).status).toBe(303)
    const late = await save(second, { alt_1: 'Moja długo pisana treść' })
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('Jest już wersja robocza 1.')
    expect(html).toContain('Moja długo pisana treść')
    expect((await strategist.get(second)).status, 'the preview stays').toBe(200)
    const start = await strategist.get(`${document}/wczytaj`)
    expect(await start.text()).toContain('Otwórz wersję roboczą')
  })

  test('each bad file is refused in a sentence that says what to do', async () => {
    const document = await newDocument()
    const said: [keyof typeof bad, string][] = [
      ['cut', 'jest uszkodzony'],
      ['brokenXml', 'jest uszkodzony'],
      ['password', 'usuń hasło'],
      ['macro', 'bez makr'],
      ['bomb', 'rozpakowuje się do ogromnego rozmiaru'],
      ['lyingBomb', 'jest uszkodzony'],
      ['laughs', 'definicje, których Word nie zapisuje'],
      ['outside', 'definicje, których Word nie zapisuje'],
      ['pdf', 'dodaj jako załącznik'],
      ['odt', 'To jest plik ODT'],
      ['oldWord', 'starego Worda'],
    ]
    for (const [name, sentence] of said) {
      const answer = await upload(document, bad[name])
      expect(answer.status, name).toBe(422)
      expect(pageText(await answer.text()), name).toContain(sentence)
    }
    const none = await strategist.post(`${document}/wczytaj`, { intent: 'upload' })
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('Wybierz plik.')
    expect(
      await server.db
        .selectFrom('document_upload')
        .select('id')
        .where('file_name', '=', 'projekt.docx')
        .where('document_id', '=', Number(document.split('/').at(-1)))
        .execute(),
    ).toEqual([])
  })

  test('a huge file is refused with a page, and other forms stay small', async () => {
    const document = await newDocument()
    const huge = await upload(document, new Uint8Array(17 * MIB))
    expect(huge.status).toBe(413)
    expect(await huge.text()).toContain('<h1')
    const large = await upload(document, new Uint8Array(15.5 * MIB))
    expect(large.status).toBe(422)
    expect(pageText(await large.text())).toContain('ponad 15 MB')
    expect((await sendFile('/panel/dokumenty/nowy', new Uint8Array(MIB), 'a.docx')).status).toBe(
      413,
    )
  })

  test('a description is kept; the second who saves is told, and loses nothing', async () => {
    const document = await newDocument('Wizja miasta Kielce')
    const words = {
      intent: 'save',
      kind: 'vision',
      title: 'Wizja Kielc',
      summary: 'Krótko.',
      madeOn: '03.2018',
      sourceUrl: 'https://www.kielce.eu/wizja',
    }
    expect((await strategist.post(document, { ...words, revision: '1' })).status).toBe(303)
    const row = await server.db
      .selectFrom('document')
      .selectAll()
      .where('slug', '=', 'wizja-miasta-kielce')
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ title: 'Wizja Kielc', made_on: '2018-03', revision: 2 })
    const second = await strategist.post(document, {
      ...words,
      revision: '1',
      summary: 'Mój opis.',
    })
    expect(second.status).toBe(409)
    const html = await second.text()
    expect(html).toContain('Mój opis.')
    expect(html).toContain('Teraz zapisane: Krótko.')
    expect(html).toContain('name="revision" value="2"')
    const bad = await strategist.post(document, {
      ...words,
      revision: '2',
      kind: '',
      title: ' ',
      madeOn: '31.02.2018',
      sourceUrl: 'javascript:alert(1)',
    })
    expect(bad.status).toBe(422)
    const text = pageText(await bad.text())
    for (const said of ['Wybierz rodzaj', 'Wpisz tytuł', 'odczytać daty', 'od https://']) {
      expect(text).toContain(said)
    }
  })

  test('attachments: what they are is looked at, and the public is given them with the document', async () => {
    const made = await makeDocument(server.db, ['Akapit'], { state: 'draft' })
    const page = `/panel/dokumenty/${made.id}`
    const attach = (file: Uint8Array<ArrayBuffer>, name: string, title = 'Dane') =>
      sendFile(page, file, name, { intent: 'attach', attachmentTitle: title })
    const bytes = (text: string) => new TextEncoder().encode(text)
    const refusals: [Uint8Array<ArrayBuffer>, string, string][] = [
      [bytes('<script>alert(1)</script>'), 'a.html', 'Takich plików nie przyjmujemy'],
      [bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.png', 'co innego'],
      [bytes('MZ'), 'umowa.pdf', 'co innego'],
      [bytes('{'), 'a.json', 'co innego'],
      [bad.macro, 'a.docx', 'bez makr'],
      [await makeDocx([paragraph('a')]), 'a.xlsx', 'co innego'],
      [new Uint8Array(10.5 * MIB), 'a.pdf', 'ponad 10 MB'],
      [new Uint8Array(), 'a.pdf', 'Plik jest pusty'],
      [new Uint8Array(), '', 'Wybierz plik'],
    ]
    for (const [file, name, sentence] of refusals) {
      const answer = await attach(file, name)
      expect(answer.status, name).toBe(422)
      expect(pageText(await answer.text()), name).toContain(sentence)
    }
    const untitled = await attach(bytes('a;b'), 'a.csv', ' ')
    expect(pageText(await untitled.text())).toContain('Wpisz nazwę załącznika')

    expect((await attach(bytes('%PDF-1.7 treść'), 'Żółty plan.pdf', 'Plan')).status).toBe(303)
    const html = await (await strategist.get(page)).text()
    const href = /href="(\/pliki\/[^"]+)"/.exec(html)?.[1] ?? ''
    const mine = await strategist.get(href)
    expect(mine.status).toBe(200)
    expect(mine.headers.get('Cache-Control')).toBe('private, no-store')
    const visitor = server.browser()
    expect((await visitor.get(href)).status, 'a draft is nobody’s').toBe(404)
    const moderator = await server.signIn('moderator')
    expect((await moderator.get(href)).status).toBe(404)
    await makeVersion(server.db, made.id, 2, 'published', '2026-01-05T09:00:00.000Z')
    const out = await visitor.get(href)
    expect(await out.text()).toBe('%PDF-1.7 treść')
    expect(Object.fromEntries(out.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="___ty plan.pdf"; filename*=UTF-8''%C5%BB%C3%B3%C5%82ty%20plan.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    const id = /name="attachment" value="(\d+)"/.exec(html)?.[1] ?? ''
    expect((await strategist.post(page, { intent: 'detach', attachment: id })).status).toBe(303)
    expect((await visitor.get(href)).status).toBe(404)
  })

  test('scans of letters are never given out here', async () => {
    const { hash } = await server.db
      .insertInto('file')
      .values({
        hash: 'a'.repeat(64),
        mime: 'application/pdf',
        size: 3,
        content: Buffer.from('pdf'),
        created_at: server.clock.now(),
      })
      .returning('hash')
      .executeTakeFirstOrThrow()
    expect((await strategist.get(`/pliki/${hash}/skan.pdf`)).status).toBe(404)
    expect((await strategist.get('/pliki/../../etc/passwd')).status).toBe(404)
  })

  test('writing on the page begins with the title, once', async () => {
    const document = await newDocument('Diagnoza')
    const begun = await strategist.post(document, { intent: 'begin' })
    expect(begun.headers.get('Location')).toBe(`${document}/wersje/1`)
    expect(await blocksOf(document)).toMatchObject([{ kind: 'heading', text: 'Diagnoza' }])
    const again = await strategist.post(document, { intent: 'begin' })
    expect(again.status).toBe(409)
    expect(pageText(await again.text())).toContain('Jest już wersja robocza 1.')
    const list = await (await strategist.get('/panel/dokumenty')).text()
    expect(list).toContain(`href="${document}"`)
  })
})
