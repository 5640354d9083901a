import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/open.server.ts'
import { encodeFields, type Fields } from '../support/browser.ts'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { controlValue, pageText } from '../support/form-page.ts'
import { registerRequest } from '../support/registrations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'

const load = createRequire(import.meta.url)
const { register } = load(
  '../../app/features/registrations/register.server.ts',
) as typeof import('#app/features/registrations/register.server.ts')

const WORKSHOP: Fields = {
  intent: 'save',
  titlePl: 'Transport bez barier',
  descriptionPl: 'Sprawdzimy, gdzie trudno wsiąść.',
  kind: 'residents',
  audience: 'open',
  reminderHours: '48, 3',
  offerHours: '24',
  dotsEach: '3',
  confirmHours: '24',
}
const SESSION: Fields = {
  intent: 'save',
  startsDay: '2099-05-12',
  fromTime: '17:00',
  toTime: '20:00',
  place: 'Sala 1.20',
  capacity: '2',
  access: ['step_free'],
  accessNote_step_free: 'wejście od podwórza',
}

describe.each(databaseTargets())('setting workshops up on %s', (target) => {
  let server: TestServer
  let db: Database
  let organizer: SignedIn
  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await emptyDatabaseUrl(target) })
    db = server.db
    organizer = await server.signIn('organizer')
  })
  afterAll(() => server.stop())

  const rowOf = (path: string) =>
    db
      .selectFrom('workshop')
      .selectAll()
      .where('id', '=', Number(/warsztaty\/(\d+)/.exec(path)?.[1]))
      .executeTakeFirstOrThrow()
  const sessionsOf = async (path: string) =>
    db
      .selectFrom('workshop_session')
      .selectAll()
      .where('workshop_id', '=', (await rowOf(path)).id)
      .orderBy('number')
      .execute()
  async function posted(path: string, fields: Fields, status = 303, browser = organizer) {
    const answer = await browser.post(path, fields)
    const body = await answer.text()
    expect(answer.status, pageText(body).slice(0, 2000)).toBe(status)
    return { body, text: pageText(body), location: answer.headers.get('Location') ?? '' }
  }
  const create = async (change: Fields = {}) =>
    (await posted('/panel/warsztaty/nowy', { ...WORKSHOP, ...change })).location
  const text = async (path: string) => pageText(await (await organizer.get(path)).text())
  async function published(change: Fields = {}, session: Fields = {}): Promise<string> {
    const path = await create(change)
    await posted(`${path}/terminy/nowy`, { ...SESSION, ...session })
    await posted(path, { intent: 'publish', revision: String((await rowOf(path)).revision) })
    return path
  }
  async function signUp(sessionId: number, name: string) {
    const done = await register(db, registerRequest(sessionId, name), {
      now: server.clock.now(),
      secret: server.env.sessionSecret,
      appOrigin: server.url,
    })
    if (!done.ok) throw new Error(done.refusal)
    return done.value
  }
  const letters = () =>
    db.selectFrom('outbox').select(['kind', 'to_address']).orderBy('id').execute()
  const changesOf = async (path: string) => {
    const rows = await db
      .selectFrom('workshop_change')
      .select(['what', 'note'])
      .where('workshop_id', '=', (await rowOf(path)).id)
      .orderBy('id')
      .execute()
    return rows.map(({ what, note }) => [(JSON.parse(what) as { kind: string }).kind, note])
  }

  test('rows are added and taken out without script, and nothing typed is lost', async () => {
    const page = '/panel/warsztaty/nowy'
    const typed = { ...WORKSHOP, 'agenda[0].row': '1', 'agenda[0].title': 'Powitanie' }
    const { intent: _save, ...fields } = typed as Fields
    const insert = { type: 'insert', payload: { name: 'agenda', defaultValue: { row: '1' } } }
    const added = await posted(page, { ...fields, __intent__: JSON.stringify(insert) }, 200)
    expect(controlValue(added.body, 'agenda\\[0\\].title')).toBe('Powitanie')
    expect(added.body).toContain('name="agenda[1].title"')
    expect(added.body).not.toContain('error-summary')
    expect(controlValue(added.body, 'titlePl')).toBe('Transport bez barier')
    const remove = { type: 'remove', payload: { name: 'agenda', index: 0 } }
    const left = await posted(page, { ...fields, __intent__: JSON.stringify(remove) }, 200)
    expect(left.body).not.toContain('Powitanie')
  })

  test('what is wrong is said at its field', async () => {
    const refused = async (change: Fields) =>
      (await posted('/panel/warsztaty/nowy', { ...WORKSHOP, ...change }, 422)).text
    expect(await refused({ titlePl: 'ą'.repeat(300) })).toContain('Skróć go do 160 znaków.')
    expect(await refused({ contactEmail: 'anna@' })).toContain('Sprawdź adres e-mail')
    expect(await refused({ audience: 'age', ageFrom: '30', ageTo: '20' })).toContain('niższy')
    expect(await refused({ audience: 'invited' })).toContain('Napisz, kogo zapraszasz.')
    expect(await refused({ reminderHours: 'jutro' })).toContain('Wpisz najwyżej 4 liczby')
    expect(await refused({ 'agenda[0].title': 'Kawa' })).toContain('Podaj godzinę punktu')
    expect(
      await refused({
        'questions[0].kind': 'choice',
        'questions[0].label': 'Którędy?',
        'questions[0].options': 'tramwajem',
      }),
    ).toContain('co najmniej dwie różne odpowiedzi')

    const path = await create()
    const term = async (change: Fields) =>
      (await posted(`${path}/terminy/nowy`, { ...SESSION, ...change }, 422)).text
    expect(await term({ toTime: '16:00' })).toContain('Koniec musi być po początku.')
    expect(await term({ startsDay: '2020-01-07' })).toContain('Ten termin już minął.')
    expect(await term({ startsDay: '2099-02-30' })).toContain('Nie ma takiego dnia.')
    expect(await term({ startsDay: '2099-03-29', fromTime: '02:30' })).toContain('przeskakuje')
    expect(await term({ startsDay: '2099-10-25', fromTime: '02:30' })).toContain('Która to godzina')
    for (const capacity of ['0', '-1', '1000000', 'dużo']) {
      expect(await term({ capacity }), capacity).toContain('Wpisz liczbę od 1 do 5000.')
    }
    expect(await term({ link: 'javascript:alert(1)' })).toContain('zaczyna się od https://')
    const group = { 'groups[0].name': 'Rady osiedli', 'groups[0].seats': '3' }
    expect(await term(group)).toContain('od kiedy wolne miejsca grup')
    expect(await term({ ...group, releaseDay: '2099-05-01' })).toContain('Wolne są tylko 2 miejsca')
    expect(await sessionsOf(path)).toEqual([])
  })

  test('from a draft to its public page: what is missing is said first', async () => {
    const path = await create({
      titlePl: 'Od szkicu',
      'questions[0].kind': 'text',
      'questions[0].label': 'Skąd jedziesz?',
    })
    expect(await text(path)).toContain('Brakuje 1 rzeczy. Brakuje: Dodaj termin.')
    const early = await posted(path, { intent: 'publish', revision: '1' }, 422)
    expect(early.text).toContain('Dodaj termin.')
    await posted(`${path}/terminy/nowy`, { ...SESSION, place: '' })
    expect(await text(path)).toContain('Podaj miejsce albo adres spotkania online')
    await posted(`${path}/terminy/1`, { ...SESSION, revision: '1' })
    const [session] = await sessionsOf(path)
    expect(session).toMatchObject({
      starts_at: '2099-05-12T15:00:00.000Z',
      sequence: 0,
      access: JSON.stringify([{ need: 'step_free', note: 'wejście od podwórza' }]),
    })
    const row = await rowOf(path)
    expect(row).toMatchObject({ state: 'draft', starts_on: '2099-05-12', ends_on: '2099-05-12' })
    const [question] = JSON.parse(row.questions) as { key: string }[]
    await posted(path, {
      ...WORKSHOP,
      revision: '1',
      titlePl: 'Od szkicu',
      'questions[0].key': question?.key ?? '',
      'questions[0].kind': 'text',
      'questions[0].label': 'Skąd do nas jedziesz?',
    })
    await posted(path, { intent: 'publish', revision: '2' })
    const now = await rowOf(path)
    expect(now).toMatchObject({ state: 'published', slug: 'od-szkicu' })
    // The key outlives new words: answers hang on it.
    expect(JSON.parse(now.questions)).toMatchObject([
      { key: question?.key, label: 'Skąd do nas jedziesz?' },
    ])
    const list = await text('/panel/warsztaty')
    expect(list).toContain('Od szkicu')
    expect(list).toContain('0 z 2 miejsc')
  })

  test('a new time is told once to everybody registered; seats held are never taken away', async () => {
    const path = await published({ titlePl: 'Przeniesione' })
    const [session] = await sessionsOf(path)
    const id = session?.id ?? 0
    for (const name of ['anna', 'jan', 'ewa']) await signUp(id, name)
    const page = `${path}/terminy/1`
    const less = await posted(page, { ...SESSION, revision: '1', capacity: '1' }, 422)
    expect(less.text).toContain('Zajęte są już 2 miejsca.')
    const before = await letters()
    await posted(page, { ...SESSION, revision: '1', fromTime: '18:00', note: 'Sala jest zajęta.' })
    const told = (await letters()).slice(before.length)
    expect(told.map((letter) => letter.to_address)).toEqual(
      expect.arrayContaining(['anna@example.pl', 'jan@example.pl', 'ewa@example.pl']),
    )
    expect(told).toHaveLength(3)
    expect(await changesOf(path)).toEqual([['moved', 'Sala jest zajęta.']])
    expect((await sessionsOf(path))[0]).toMatchObject({ sequence: 1, from_time: '18:00' })
    // Words that are no reason to write to anybody, and one seat more, offered to the one who waits.
    const later = { ...SESSION, revision: '2', fromTime: '18:00' }
    await posted(page, { ...later, directions: 'Drugie piętro.', capacity: '3' })
    expect((await sessionsOf(path))[0]).toMatchObject({ sequence: 1, taken: 3 })
    expect((await letters()).slice(before.length + 3)).toHaveLength(1)

    const stale = await posted(page, { ...later, place: 'Inna sala' }, 409)
    expect(stale.text).toContain('W międzyczasie ktoś zapisał inne zmiany.')
    expect(stale.text).toContain('Teraz zapisane: Sala 1.20')
    expect(controlValue(stale.body, 'place')).toBe('Inna sala')

    const reason = 'Choroba prowadzącej.'
    const unsure = await posted(page, { intent: 'cancel', revision: '3', reason }, 422)
    expect(controlValue(unsure.body, 'reason')).toBe(reason)
    const sent = (await letters()).length
    await posted(page, { intent: 'cancel', revision: '3', reason, sure: 'yes' })
    expect(await letters()).toHaveLength(sent + 3)
    expect((await sessionsOf(path))[0]).toMatchObject({ cancel_reason: reason, taken: 0 })
    expect((await changesOf(path)).at(-1)).toEqual(['sessionCancelled', reason])
  })

  test('of two who save the second is told, sees what is stored, and keeps what was typed', async () => {
    const path = await create({ titlePl: 'Dwie osoby' })
    const other = await server.signIn('strategist')
    const change = (title: string) => ({ ...WORKSHOP, revision: '1', titlePl: title })
    await posted(path, change('Pierwsza zmiana'), 303, other)
    const second = await posted(path, { ...change('Druga zmiana'), 'agenda[0].at': '17:00' }, 422)
    expect(second.text).toContain('Podaj tytuł punktu programu.')
    const conflict = await posted(path, change('Druga zmiana'), 409)
    expect(controlValue(conflict.body, 'titlePl')).toBe('Druga zmiana')
    expect(conflict.text).toContain('Teraz zapisane: Pierwsza zmiana')
    expect((await rowOf(path)).title_pl).toBe('Pierwsza zmiana')
  })

  test('copies and series are drafts with sessions moved; cancelling ends all that is to come', async () => {
    const path = await published(
      { titlePl: 'Cykl' },
      { capacity: '5', 'groups[0].name': 'Rady', 'groups[0].seats': '2', releaseDay: '2099-05-01' },
    )
    const { location } = await posted(path, { intent: 'copy', days: '14' })
    expect(await rowOf(location)).toMatchObject({
      state: 'draft',
      slug: 'cykl-2',
      starts_on: '2099-05-26',
      published_at: null,
    })
    expect(await sessionsOf(location)).toMatchObject([{ starts_at: '2099-05-26T15:00:00.000Z' }])
    await posted(path, { intent: 'series', weeks: '26', times: '2' })
    const series = await db
      .selectFrom('workshop')
      .select(['starts_on', 'state'])
      .where('series_id', '=', (await rowOf(path)).series_id)
      .orderBy('starts_on')
      .execute()
    expect(series).toEqual([
      { starts_on: '2099-05-12', state: 'published' },
      { starts_on: '2099-11-10', state: 'draft' },
      { starts_on: '2100-05-11', state: 'draft' },
    ])
    await posted(`${location}/terminy/1`, { intent: 'remove', revision: '1' })
    expect(await sessionsOf(location)).toEqual([])
    await posted(`${path}/terminy/1`, { intent: 'remove', revision: '1' }, 409)

    const [session] = await sessionsOf(path)
    await signUp(session?.id ?? 0, 'piotr')
    const sent = (await letters()).length
    const revision = String((await rowOf(path)).revision)
    await posted(path, { intent: 'cancel', revision, reason: 'Brak sali.', sure: 'yes' })
    expect(await letters()).toHaveLength(sent + 1)
    expect(await rowOf(path)).toMatchObject({ state: 'cancelled', cancel_reason: 'Brak sali.' })
    expect((await sessionsOf(path))[0]?.cancelled_at).not.toBeNull()
    await posted(path, { intent: 'publish', revision: String(Number(revision) + 1) }, 409)
  })

  test('materials are checked, shown to the public once the workshop is, and taken out', async () => {
    const path = await published({ titlePl: 'Z materiałem' })
    const attach = async (file: File) => {
      const body = new FormData()
      for (const [name, value] of encodeFields({ intent: 'attach', materialTitle: 'Mapa' })) {
        body.set(name, value)
      }
      body.set('file', file)
      return organizer.fetch(path, { method: 'POST', body })
    }
    const wrong = await attach(new File(['MZ'], 'mapa.exe'))
    expect(wrong.status).toBe(422)
    expect((await attach(new File(['a;b\n'], 'mapa.csv', { type: 'text/csv' }))).status).toBe(303)
    const [file] = await db
      .selectFrom('workshop_material')
      .select(['id', 'file_hash'])
      .where('workshop_id', '=', (await rowOf(path)).id)
      .execute()
    expect((await server.browser().get(`/pliki/${file?.file_hash}/mapa.csv`)).status).toBe(200)
    await posted(path, { intent: 'detach', material: String(file?.id) })
    expect((await server.browser().get(`/pliki/${file?.file_hash}/mapa.csv`)).status).toBe(404)
  })
})
