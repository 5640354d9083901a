import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRequire } from 'node:module'
import { addPostulates } from '#tests/support/register-rows.ts'
import { startTestServer, type TestServer } from '#tests/support/server.ts'
import type { SignedIn } from '#tests/support/sign-in.ts'
import { controlValue, pageText } from '../support/form-page.ts'

const load = createRequire(import.meta.url)
const { submitPostulate } = load(
  '../../app/features/submissions/submit-postulate.server.ts',
) as typeof import('#app/features/submissions/submit-postulate.server.ts')

const TITLE = 'Kładka nad torami przy dworcu'
const BODY = 'Do centrum trzeba dziś iść naokoło, ponad kilometr.'

let server: TestServer
let moderator: SignedIn
let known: { id: number; reference: string }
beforeAll(async () => {
  server = await startTestServer()
  moderator = await server.signIn('moderator')
  const [row] = await addPostulates(server.db, [{ title: TITLE, body: BODY }])
  known = row!
})
afterAll(() => server.stop())

/** A case like the published one; taken by the moderator, or waiting. */
async function openCase({ take }: { take: boolean }) {
  const { env, clock, db } = server
  const now = clock.now()
  const { id, reference } = await submitPostulate(
    db,
    {
      title: 'Kładka nad torami koło dworca',
      body: 'Potrzebna kładka, naokoło jest ponad kilometr.',
      channel: 'web',
      receivedAt: now,
      locale: 'pl',
      authorKind: 'resident',
    },
    { now, secret: env.sessionSecret, appOrigin: env.appOrigin },
  )
  const page = `/panel/moderacja/${reference}`
  if (take) expect((await moderator.post(page, { intent: 'take' })).status).toBe(303)
  return { id, reference, page }
}

async function read(page: string): Promise<string> {
  return (await moderator.get(page)).text()
}

/** The box with the similar ones alone. */
function besideOf(html: string): string {
  return /<section class="simcase[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''
}

async function judgedOf(id: number) {
  return server.db
    .selectFrom('similar_judgement')
    .select(['other_id', 'verdict', 'said_by'])
    .where('submission_id', '=', id)
    .execute()
}

test('a similar one stands beside the case, with the words that both have marked in each', async () => {
  const { page, reference } = await openCase({ take: true })
  const beside = besideOf(await read(page))
  expect(pageText(beside)).toContain(`Ta sprawa ${reference}`)
  const sides = beside.split(known.reference)
  expect(sides.length).toBeGreaterThan(2)
  const marked = [...beside.matchAll(/<mark>([\s\S]*?)<\/mark>/g)].map(([, words]) =>
    pageText(words ?? ''),
  )
  for (const word of ['Kładka', 'torami']) {
    expect(marked.filter((words) => words.includes(word)).length, word).toBeGreaterThanOrEqual(2)
  }
  expect(marked.some((words) => words.includes('iść'))).toBe(false)
})

test('„To co innego” is kept, told, and not asked again; nothing typed is lost by it', async () => {
  const { id, page } = await openCase({ take: true })
  const revision = controlValue(await read(page), 'revision') ?? ''
  const answer = await moderator.post(page, {
    intent: 'decide',
    revision,
    decision: 'return',
    publicTitle: 'Poprawiany tytuł',
    beside: `apart ${known.reference}`,
  })
  expect(answer.status).toBe(200)
  const html = await answer.text()
  expect(pageText(html)).toContain(`Zapamiętane: ${known.reference} to inna sprawa`)
  expect(controlValue(html, 'publicTitle')).toBe('Poprawiany tytuł')
  expect(await judgedOf(id)).toEqual([
    { other_id: known.id, verdict: 'different', said_by: 'moderator' },
  ])
  expect(besideOf(await read(page))).not.toContain(known.reference)
  const audit = server.db.selectFrom('audit_entry').selectAll()
  const kept = await audit.where('action', '=', 'submission.told_apart').execute()
  expect(kept.filter((entry) => entry.object_id === String(id))).toHaveLength(1)
})

test('who has not taken the case may tell it apart, and gets no decision by that', async () => {
  const { id, page } = await openCase({ take: false })
  const html = await read(page)
  expect(besideOf(html)).not.toContain(`merge ${known.reference}`)
  expect(besideOf(html)).toContain(`apart ${known.reference}`)
  const answer = await moderator.post(page, { beside: `apart ${known.reference}` })
  expect(answer.status).toBe(200)
  expect(await answer.text()).not.toContain('name="decision"')
  expect(await judgedOf(id)).toHaveLength(1)
})

test('„Połącz” only fills the decision; a person still sends it', async () => {
  const { id, page } = await openCase({ take: true })
  const revision = controlValue(await read(page), 'revision') ?? ''
  const form = { intent: 'decide', revision, beside: `merge ${known.reference}` }
  const filled = await moderator.post(page, form)
  expect(filled.status).toBe(200)
  const html = await filled.text()
  expect(controlValue(html, 'target')).toBe(known.reference)
  expect(html).toMatch(/<input(?=[^>]*value="merge")(?=[^>]*checked)[^>]*>/)
  const state = () =>
    server.db
      .selectFrom('submission')
      .select(['visibility', 'merged_into_id'])
      .where('id', '=', id)
      .executeTakeFirst()
  expect(await state()).toEqual({ visibility: 'awaiting', merged_into_id: null })
  const { beside: _pressed, ...decided } = form
  const done = await moderator.post(page, {
    ...decided,
    decision: 'merge',
    target: known.reference,
    facts: 'To ta sama kładka.',
  })
  expect(done.status).toBe(303)
  expect(await state()).toEqual({ visibility: 'merged', merged_into_id: known.id })
})

test('buttons that nobody was shown keep nothing, and say so', async () => {
  const { id, page, reference } = await openCase({ take: true })
  const revision = controlValue(await read(page), 'revision') ?? ''
  const typed = { intent: 'decide', revision, publicTitle: 'Poprawiany tytuł' }
  for (const other of ['IK-2026-99999', reference]) {
    const answer = await moderator.post(page, { ...typed, beside: `apart ${other}` })
    expect([other, answer.status]).toEqual([other, 409])
    const html = await answer.text()
    expect(pageText(html)).toContain('Niczego nie zapisaliśmy')
    expect(controlValue(html, 'publicTitle')).toBe('Poprawiany tytuł')
  }
  for (const beside of [
    '',
    'apart',
    'apart x',
    'destroy IK-2026-00001',
    `merge ${'9'.repeat(99)}`,
  ]) {
    const answer = await moderator.post(page, { ...typed, beside })
    expect([beside, answer.status]).toEqual([beside, 422])
  }
  expect(await judgedOf(id)).toEqual([])
  const press = { beside: `apart ${known.reference}` }
  expect((await moderator.post('/panel/moderacja/IK-2026-99999', press)).status).toBe(404)
  const officer = await server.signIn('unit_officer')
  expect((await officer.post(page, press)).status).toBe(403)
})
