import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addRemarks } from '../support/anchored-remarks.ts'
import type { Fields } from '../support/browser.ts'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { makeDocument, type MadeDocument } from '../support/documents.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

const AIR = 'Chcemy oddychać czystym powietrzem przez cały rok, także zimą i w nocy.'
const BUS = 'Na każdym przystanku podamy rzeczywisty czas przyjazdu, także w formie głosowej.'
const TREES = 'Posadzimy drzewa przy ulicach w centrum i zadbamy, żeby miały dość ziemi.'

describe.each(databaseTargets())('versions of a document on %s', (target) => {
  let server: TestServer
  let strategist: SignedIn
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
    strategist = await server.signIn('strategist')
  })
  afterAll(() => server.stop())

  const pathOf = (made: MadeDocument, number: number) =>
    `/panel/dokumenty/${made.id}/wersje/${number}`

  /** A published version, and a draft of the next one to edit. */
  async function drafted(title?: string) {
    const made = await makeDocument(server.db, [AIR, BUS, TREES], { title })
    const started = await strategist.post(pathOf(made, 1), { intent: 'draft' })
    expect(started.headers.get('Location')).toBe(pathOf(made, 2))
    return { ...made, page: pathOf(made, 2) }
  }

  const textsOf = async (made: MadeDocument, number: number) =>
    (
      await server.db
        .selectFrom('block_version')
        .innerJoin('document_version as version', 'version.id', 'block_version.version_id')
        .select('text')
        .where('version.document_id', '=', made.id)
        .where('version.number', '=', number)
        .orderBy('position')
        .execute()
    ).map((row) => row.text)

  const edit = (made: MadeDocument, at: number, fields: Fields) => ({
    key: made.blocks[at]?.key ?? '',
    revision: '1',
    text: made.blocks[at]?.text ?? '',
    form: 'paragraph-0',
    ...fields,
  })

  test('a draft is edited by forms alone: words, split, join, move, insert, delete', async () => {
    const made = await drafted()
    const page = await (await strategist.get(made.page)).text()
    expect(page).not.toContain('<script')
    expect(page).toContain(`?akapit=${made.blocks[0]?.key}#${made.blocks[0]?.key}`)
    const links = page.replaceAll('<!-- -->', '')
    expect(links).toContain('>Zmień<span class="vh"> akapit 1</span>')
    expect(links).toContain('>Wstaw<span class="vh"> po akapicie 1</span>')
    const open = await (await strategist.get(`${made.page}?akapit=${made.blocks[0]?.key}`)).text()
    expect(open).toContain(`${AIR}</textarea>`)
    expect(open).toContain('Do tego akapitu nikt nie napisał uwag.')
    const post = async (fields: Fields) => {
      const { revision } = await server.db
        .selectFrom('document_version')
        .select('revision')
        .where('document_id', '=', made.id)
        .where('number', '=', 2)
        .executeTakeFirstOrThrow()
      const response = await strategist.post(made.page, { ...fields, revision: String(revision) })
      expect(response.status).toBe(303)
    }
    await post(edit(made, 0, { intent: 'save', text: 'Pierwszy **ważny**.\r\n\r\nDrugi.' }))
    await post(edit(made, 1, { intent: 'join' }))
    await post(edit(made, 1, { intent: 'up', text: `${BUS} ${TREES}` }))
    const inserted = { intent: 'insert', revision: '1', text: 'Na początku.', form: 'heading-2' }
    await post(inserted)
    expect(await textsOf(made, 2)).toEqual([
      'Na początku.',
      'Pierwszy ważny.',
      `${BUS} ${TREES}`,
      'Drugi.',
    ])
    await post(edit(made, 1, { intent: 'delete' }))
    expect(await textsOf(made, 2)).toEqual(['Na początku.', 'Pierwszy ważny.', 'Drugi.'])
    expect(await textsOf(made, 1)).toEqual([AIR, BUS, TREES])
    const shown = await (await strategist.get(made.page)).text()
    expect(shown).toContain('<b>ważny</b>')
  })

  test('two editors: the second is told who changed it, and keeps what was typed', async () => {
    const made = await drafted()
    const other = await server.signIn('strategist')
    const page = `${made.page}?akapit=${made.blocks[0]?.key}`
    expect(
      (await other.post(page, edit(made, 0, { intent: 'save', text: 'Jej tekst.' }))).status,
    ).toBe(303)
    const late = await strategist.post(page, edit(made, 0, { intent: 'save', text: 'Mój tekst.' }))
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('Mój tekst.</textarea>')
    expect(html).toContain('Jej tekst.')
    expect(html).toContain(`<a href="#${made.blocks[0]?.key}">Przejdź do tego akapitu</a>`)
    expect(html).toContain(`Osoba ${other.accountId.slice(0, 4)}`)
    expect(await textsOf(made, 2)).toEqual(['Jej tekst.', BUS, TREES])
    const revision = /name="revision" value="(\d+)"/.exec(html)?.[1] ?? ''
    const again = edit(made, 0, { intent: 'save', text: 'Mój tekst.', revision })
    expect((await strategist.post(page, again)).status).toBe(303)
    expect(await textsOf(made, 2)).toEqual(['Mój tekst.', BUS, TREES])
  })

  test('an empty text is refused in words; a table form for a paragraph too', async () => {
    const made = await drafted()
    const page = `${made.page}?akapit=${made.blocks[0]?.key}`
    const empty = await strategist.post(page, edit(made, 0, { intent: 'save', text: ' ' }))
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Wpisz tekst.')
    const table = await strategist.post(page, edit(made, 0, { intent: 'save', form: 'table-0' }))
    expect(table.status).toBe(422)
    expect(await textsOf(made, 2)).toEqual([AIR, BUS, TREES])
  })

  test('publishing says what will happen, and does it', async () => {
    const made = await drafted('Projekt do publikacji')
    const to = { documentId: made.id, versionId: made.versionId }
    const [first, second] = made.blocks
    await addRemarks(server.db, to, [{ block: first ?? null }, { block: second ?? null }])
    await strategist.post(
      made.page,
      edit(made, 0, { intent: 'save', text: AIR.replace('cały rok', 'okrągły rok') }),
    )
    const opened = await (await strategist.get(`${made.page}?akapit=${second?.key}`)).text()
    expect(opened).toContain('Ten akapit ma 1 uwagę.')
    const step = `${made.page}?krok=publikacja`
    const plan = await (await strategist.get(step)).text()
    expect(plan).toContain('1 uwaga przy niezmienionym brzmieniu')
    expect(plan).toContain('1 uwaga przy zmienionym brzmieniu')
    const revision = /name="revision" value="(\d+)"/.exec(plan)?.[1] ?? ''
    const publish = (note: string) => strategist.post(step, { intent: 'publish', revision, note })
    const silent = await publish('')
    expect(silent.status).toBe(422)
    expect(await silent.text()).toContain('Napisz, co nowego')
    expect((await publish('Powietrze przez okrągły rok.')).status).toBe(303)

    const visitor = server.browser()
    const changes = await visitor.get(`/dokumenty/${made.slug}/2/zmiany`)
    expect(changes.status).toBe(200)
    const html = await changes.text()
    expect(html).not.toContain('<script')
    expect(html).toMatch(/<del><span class="vh"> usunięto: <\/span>cały/)
    expect(html).toMatch(/<ins><span class="vh"> dodano: <\/span>okrągły/)
    const inOne = await (await visitor.get(`/dokumenty/${made.slug}/2/zmiany?widok=jeden`)).text()
    expect(inOne).toContain('class="diff__1"')
    const only = await (
      await visitor.get(`/dokumenty/${made.slug}/2/zmiany?akapit=${first?.key}`)
    ).text()
    expect(only.match(/<article/g)).toHaveLength(1)
    expect((await visitor.get(`/dokumenty/${made.slug}/1/zmiany`)).status).toBe(404)
    expect((await visitor.get(`/dokumenty/${made.slug}/3/zmiany`)).status).toBe(404)

    // What is published takes no more edits.
    const late = await strategist.post(
      made.page,
      edit(made, 0, { intent: 'save', text: 'Inaczej.' }),
    )
    expect(late.status).toBe(409)
    expect((await textsOf(made, 2))[0]).toContain('okrągły rok')
  })

  test('a draft that waits for decisions cannot be published; the decision is a button', async () => {
    const stoves = 'Do 2030 roku wymienimy w mieście 3 500 starych pieców na węgiel i drewno.'
    const made = await makeDocument(server.db, [AIR, stoves])
    await strategist.post(pathOf(made, 1), { intent: 'draft' })
    await server.db
      .updateTable('block_version')
      .set({ match: 'doubtful' })
      .where('block_id', '=', made.blocks[1]?.id ?? 0)
      .where('version_id', '!=', made.versionId)
      .execute()
    const step = `${pathOf(made, 2)}?krok=publikacja`
    const refused = await strategist.post(step, { intent: 'publish', revision: '1', note: 'Nowe.' })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('/dopasowanie')
    const matching = `${pathOf(made, 2)}/dopasowanie`
    const page = await (await strategist.get(matching)).text()
    expect(page).not.toContain('<script')
    const seen = /name="seen" value="(doubtful-\d+)"/.exec(page)?.[1] ?? ''
    const key = made.blocks[1]?.key ?? ''
    const decide = () => strategist.post(matching, { intent: 'block', key, old: key, seen })
    expect((await decide()).status).toBe(303)
    expect((await decide()).status).toBe(409)
    const now = await (await strategist.get(step)).text()
    const revision = /name="revision" value="(\d+)"/.exec(now)?.[1] ?? ''
    const done = await strategist.post(step, { intent: 'publish', revision, note: 'Nowe.' })
    expect(done.status).toBe(303)
  })

  test('a remark without a place is placed by hand, and says so at its address', async () => {
    const made = await drafted('Projekt z uwagą')
    const to = { documentId: made.id, versionId: made.versionId }
    const [remark] = await addRemarks(server.db, to, [{ block: made.blocks[2] ?? null }])
    await server.db
      .deleteFrom('block_version')
      .where('block_id', '=', made.blocks[2]?.id ?? 0)
      .where('version_id', '!=', made.versionId)
      .execute()
    const step = `${made.page}?krok=publikacja`
    const plan = await (await strategist.get(step)).text()
    expect(plan).toContain('1 uwaga będzie czekać')
    await strategist.post(step, { intent: 'publish', revision: '1', note: 'Krócej.' })
    const moderator = await server.signIn('moderator')
    const queue = `/panel/dokumenty/${made.id}/uwagi`
    const page = await (await moderator.get(queue)).text()
    expect(page).toContain('Czeka 1 uwaga')
    expect(page).toContain(TREES)
    const reference = remark?.reference ?? ''
    const search = await (
      await moderator.get(`${queue}?uwaga=${reference}&szukaj=przystanek`)
    ).text()
    expect(search).toContain(BUS)
    const stay = { intent: 'stay', reference, seen: 'orphan' }
    const silent = await moderator.post(queue, { ...stay, reason: '' })
    expect(silent.status).toBe(422)
    const placed = { intent: 'place', reference, seen: 'orphan', key: made.blocks[1]?.key ?? '' }
    expect((await moderator.post(queue, placed)).status).toBe(303)
    expect((await moderator.post(queue, { ...stay, reason: 'Nie ma go.' })).status).toBe(409)
    expect(await (await moderator.get(queue)).text()).toContain('Żadna uwaga nie czeka')
  })
})
