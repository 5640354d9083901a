import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRequire } from 'node:module'
import { startTestServer, type TestServer } from '#tests/support/server.ts'
import type { SignedIn } from '#tests/support/sign-in.ts'

const load = createRequire(import.meta.url)
const { submitPostulate } = load(
  '../../app/features/submissions/submit-postulate.server.ts',
) as typeof import('#app/features/submissions/submit-postulate.server.ts')

let server: TestServer
let moderator: SignedIn
let other: SignedIn
let mainAreaId: string

beforeAll(async () => {
  server = await startTestServer()
  moderator = await server.signIn('moderator')
  other = await server.signIn('moderator')
  const area = await server.db
    .selectFrom('term')
    .select('id')
    .where('code', '=', 'infrastruktura')
    .executeTakeFirstOrThrow()
  mainAreaId = String(area.id)
})
afterAll(() => server.stop())

async function submit(title: string, body = 'Proszę o ławki. Telefon 600 700 800.') {
  const { env, clock, db } = server
  const now = clock.now()
  const { reference } = await submitPostulate(
    db,
    { title, body, channel: 'web', receivedAt: now, locale: 'pl', authorKind: 'resident' },
    { now, secret: env.sessionSecret, appOrigin: env.appOrigin },
  )
  return { reference, page: `/panel/moderacja/${reference}` }
}

function read(reference: string) {
  return server.db
    .selectFrom('submission')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
}

async function decision(reference: string, fields: Record<string, string>) {
  const { revision } = await read(reference)
  return { intent: 'decide', revision: String(revision), ...fields }
}

async function publication(reference: string, more: Record<string, string> = {}) {
  const version = { publicTitle: 'Ławki', publicBody: 'Proszę o ławki.', mainAreaId }
  return decision(reference, { decision: 'publish', ...version, ...more })
}

test('from the queue to the public page: take, cover, publish, go on', async () => {
  const { reference, page } = await submit('Ławki przy szkole')
  const queue = await (await moderator.get('/panel/moderacja')).text()
  expect(queue).toContain('Ławki przy szkole')
  expect(queue).toContain('dane osobowe: 1')
  expect(queue).not.toContain('600 700 800')
  expect(await (await moderator.get(page)).text()).not.toContain('600 700 800')
  const taken = await moderator.post(page, { intent: 'take' })
  expect([taken.status, taken.headers.get('Location')]).toEqual([303, page])
  expect(await (await moderator.get(page)).text()).toContain('600 700 800')
  const posted = await publication(reference, { publicBody: 'Telefon 600 700 800.', facts: 'a' })
  const covered = await moderator.post(page, { ...posted, intent: 'mask' })
  expect(covered.status).toBe(200)
  expect(await covered.text()).toContain('Telefon [ukryto: telefon].')
  const next = await submit('Następna')
  const published = await moderator.post(page, {
    ...(await publication(reference)),
    intent: 'decideNext',
  })
  expect([published.status, published.headers.get('Location')]).toEqual([303, next.page])
  expect(await read(reference)).toMatchObject({ visibility: 'published', locked_by: null })
  expect((await read(next.reference)).locked_by).toBe(moderator.accountId)
})

test('publishing without a main area is refused in words, and what was typed comes back', async () => {
  const { reference, page } = await submit('Bez obszaru')
  await moderator.post(page, { intent: 'take' })
  const fields = await publication(reference, { mainAreaId: '', publicBody: 'Mój długi tekst' })
  const refused = await moderator.post(page, fields)
  expect(refused.status).toBe(422)
  const html = await refused.text()
  expect(html).toContain('Wybierz główny obszar.')
  expect(html).toContain('Mój długi tekst')
})

test('of two moderators on one case one decides, the other is told and keeps the text', async () => {
  const { reference, page } = await submit('Dwie osoby')
  const fields = await publication(reference)
  const answers = await Promise.all([
    moderator.post(page, { ...fields, publishReason: 'Słowa pierwszej osoby' }),
    other.post(page, { ...fields, publishReason: 'Słowa drugiej osoby' }),
  ])
  expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409])
  const loser = answers.findIndex((answer) => answer.status === 409)
  const html = (await answers[loser]?.text()) ?? ''
  expect(html.replaceAll('\u00a0', ' ')).toContain('W międzyczasie ktoś zmienił tę sprawę.')
  expect(html).toContain(`Słowa ${loser === 0 ? 'pierwszej' : 'drugiej'} osoby`)
  const events = await server.db
    .selectFrom('submission_event')
    .select('type')
    .where('submission_id', '=', (await read(reference)).id)
    .where('type', '=', 'published')
    .execute()
  expect(events).toHaveLength(1)
})

test('who has a case is told, and only they decide; an administrator may take it over', async () => {
  const { reference, page } = await submit('Zajęta')
  await moderator.post(page, { intent: 'take' })
  expect(await (await other.get(page)).text()).toContain('Tę sprawę ma Osoba')
  expect((await other.post(page, { intent: 'take' })).status).toBe(409)
  expect((await other.post(page, { intent: 'takeOver' })).status).toBe(403)
  const refused = await other.post(page, await publication(reference, { publicBody: 'Zostaje' }))
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Zostaje')
  const admin = await server.signIn('admin')
  expect((await admin.post(page, { intent: 'takeOver' })).status).toBe(303)
  expect((await read(reference)).locked_by).toBe(admin.accountId)
  expect((await admin.post(page, { intent: 'release' })).status).toBe(303)
  expect((await read(reference)).locked_by).toBe(null)
})

test('the original of a published postulate is shown on demand, and the look is logged', async () => {
  const { reference, page } = await submit('Oryginał')
  await moderator.post(page, await publication(reference))
  expect(await (await other.get(page)).text()).not.toContain('600 700 800')
  const shown = await other.post(page, { intent: 'readOriginal' })
  expect(shown.status).toBe(200)
  expect(await shown.text()).toContain('600 700 800')
  const look = await server.db
    .selectFrom('audit_entry')
    .select('actor_id')
    .where('action', '=', 'submission.original_read')
    .where('actor_id', '=', other.accountId)
    .execute()
  expect(look).toHaveLength(1)
})

test('words instead of a number bring a list to choose the target from', async () => {
  const target = await submit('Rowery w centrum', 'Stojaki na rowery.')
  const version = { publicTitle: 'Rowery w centrum', publicBody: 'Stojaki na rowery.' }
  await moderator.post(target.page, await publication(target.reference, version))
  const { reference, page } = await submit('Stojaki')
  const merging = { decision: 'merge', target: 'rower', mergeReason: 'To samo' }
  const listed = await moderator.post(page, await decision(reference, merging))
  expect(listed.status).toBe(422)
  const html = await listed.text()
  expect(html.replaceAll('\u00a0', ' ')).toContain('Wybierz postulat z listy poniżej.')
  expect(html).toContain(target.reference)
  const picked = { ...merging, targetPick: target.reference }
  expect((await moderator.post(page, await decision(reference, picked))).status).toBe(303)
  expect((await read(reference)).visibility).toBe('merged')
})

test('only moderators and administrators come here, and nonsense is refused in words', async () => {
  const { page } = await submit('Obce')
  for (const role of ['resident', 'organizer', 'unit_officer', 'strategist'] as const) {
    const browser = await server.signIn(role)
    expect((await browser.get('/panel/moderacja')).status).toBe(403)
    expect((await browser.get(page)).status).toBe(403)
    expect((await browser.post(page, { intent: 'take' })).status).toBe(403)
    expect((await browser.post('/panel/moderacja', { intent: 'takeNext' })).status).toBe(403)
  }
  const visitor = await server.browser().get(page)
  expect(visitor.status).toBe(303)
  expect((await moderator.post(page, { intent: 'burn' })).status).toBe(422)
  expect((await moderator.post(page, { intent: 'decide', revision: 'x' })).status).toBe(422)
  expect((await moderator.get('/panel/moderacja/IK-2026-99999')).status).toBe(404)
  expect((await moderator.get("/panel/moderacja/nic'--")).status).toBe(404)
  expect((await moderator.get('/panel/moderacja?r=x&po=x')).status).toBe(200)
})
