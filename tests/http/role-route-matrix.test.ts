import type { ServerBuild } from '@remix-run/node'
import { sql } from 'kysely'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#db/schema.ts'
import { PERMISSIONS, type Permission } from '#app/features/accounts/permissions.ts'
import { createSessions } from '#app/features/accounts/sessions.server.ts'
import { encodeFields, keepCookie, type Browser } from '#tests/support/browser.ts'
import { startTestServer, type TestServer } from '#tests/support/server.ts'
import { POLICY } from './matrix/policy.ts'
import type { Access, Write } from './matrix/policy-types.ts'
import { CANARY, makeWorld, type World } from './matrix/world.ts'

/**
 * Role × route × form of request. Every route and every intent stands in the table of
 * matrix/policy.ts; whoever may not is sent to sign in or refused, and nothing is written.
 */
const ACTORS = [
  'visitor',
  'owner',
  'otherResident',
  'organizer',
  'moderator',
  'unit_officer',
  'strategist',
  'admin',
  'signedOut',
] as const
type ActorName = (typeof ACTORS)[number]

let server: TestServer
let world: World
let ownerId: string

const build = (await import(
  pathToFileURL(resolve(process.env.BUILD_DIRECTORY ?? 'build', 'server/index.js')).href
)) as ServerBuild

beforeAll(async () => {
  server = await startTestServer()
  ownerId = (await server.signIn('resident')).accountId
  world = await makeWorld(server, ownerId)
})
afterAll(() => server.stop())

/** Fresh for each cell: some acts end sessions or change the account. */
async function browserOf(name: ActorName): Promise<Browser> {
  if (name === 'visitor') return server.browser()
  if (name === 'owner') {
    const browser = server.browser()
    const sessions = createSessions(server.db, server.clock, server.env.secureCookies)
    keepCookie(browser.cookies, await sessions.start(ownerId, null))
    return browser
  }
  const roles: Role[] = [
    name === 'otherResident' ? 'resident' : name === 'signedOut' ? 'admin' : name,
  ]
  const person = await server.signIn(...roles)
  await server.db
    .updateTable('account')
    .set({ unit_id: world.unitId })
    .where('id', '=', person.accountId)
    .execute()
  if (name === 'signedOut') {
    await server.db.deleteFrom('session').where('account_id', '=', person.accountId).execute()
  }
  return person
}

function may(name: ActorName, access: Access): boolean {
  const isSignedIn = name !== 'visitor' && name !== 'signedOut'
  if (access === 'everyone') return true
  if (access === 'account') return isSignedIn
  if (access === 'owner') return name === 'owner'
  const roles: readonly string[] =
    typeof access === 'string' ? PERMISSIONS[access as Permission] : access
  return isSignedIn && roles.includes(name)
}

/** Rows written on the one connection of this server since it was opened. */
async function written(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select total_changes() as n`.execute(server.db)
  return rows[0]?.n ?? 0
}

const isSignIn = (response: Response) =>
  response.status === 303 && response.headers.get('Location')?.startsWith('/konto/logowanie')

function expectRefusal(response: Response, name: ActorName, access: Access, cell: string): void {
  const isGuarded = typeof access === 'string' && access !== 'owner'
  if (!isGuarded) {
    const isRefused = response.status >= 400 || response.status === 303 || response.status === 200
    expect(isRefused, `${cell}: ${response.status}`).toBe(true)
  } else if (name === 'visitor' || name === 'signedOut') {
    expect(isSignIn(response), `${cell}: ${response.status}`).toBe(true)
  } else {
    expect(response.status, cell).toBe(403)
  }
}

const dataPath = (path: string) => (path === '/' ? '/_root.data' : `${path}.data`)

function send(browser: Browser, made: Awaited<ReturnType<Write['make']>>, path = made.path) {
  if (!made.file) return browser.fetch(path, { method: 'POST', body: encodeFields(made.fields) })
  const body = new FormData()
  for (const [name, value] of encodeFields(made.fields)) body.set(name, value)
  body.set('file', made.file)
  return browser.fetch(path, { method: 'POST', body })
}

test('every route of the build stands in the table, and nothing else does', () => {
  expect(Object.keys(POLICY).toSorted()).toEqual(Object.keys(build.routes).toSorted())
  for (const [id, route] of Object.entries(build.routes)) {
    const { writes } = POLICY[id] ?? {}
    const isNotFound = id === 'routes/not-found'
    expect(Boolean(route?.module.action) && !isNotFound, `action of ${id}`).toBe(Boolean(writes))
  }
})

const WRITES = Object.entries(POLICY).flatMap(([id, policy]) =>
  Object.entries(policy.writes ?? {}).map(([intent, write]) => ({ id, intent, write })),
)

describe.each(WRITES)('$id: $intent', ({ id, write }) => {
  test.each(ACTORS)('as %s', async (name) => {
    const made = await write.make(world)
    const browser = await browserOf(name)
    if (may(name, write.access)) {
      const response = await send(browser, made)
      const where = `${name} ${made.path}: ${response.status}`
      expect(Boolean(isSignIn(response)), where).toBe(Boolean(write.signsOut))
      expect([403, 405, 415], where).not.toContain(response.status)
      expect(response.status, where).toBeLessThan(500)
      return
    }
    const before = await written()
    const response = await send(browser, made)
    expectRefusal(response, name, write.access, `${name} posts ${made.path}`)
    const answered = await response.text()
    if (!may(name, POLICY[id]?.read ?? [])) expect(answered).not.toContain(CANARY)
    for (const path of [dataPath(made.path), `${made.path}?_data=${encodeURIComponent(id)}`]) {
      const other = await send(browser, made, path)
      expect(other.status, path).toBeLessThan(500)
    }
    expect(await written(), `${name} posts ${made.path}: something was written`).toBe(before)
  })
})

// After the writes, so that the pages have what these left behind.
describe.each(Object.keys(POLICY).filter((id) => POLICY[id]?.read))('reading %s', (id) => {
  const policy = POLICY[id] ?? {}
  const access = policy.read ?? []
  test.each(ACTORS)('as %s', async (name) => {
    const path = policy.path ? await policy.path(world) : `/${build.routes[id]?.path ?? ''}`
    const browser = await browserOf(name)
    const before = await written()
    const page = await browser.get(path)
    const text = await page.text()
    const data = await browser.get(dataPath(path))
    const dataText = await data.text()
    // The same route's data alone, without whatever its parents guard.
    const alone = await browser.get(`${dataPath(path)}?_routes=${encodeURIComponent(id)}`)
    const legacy = await browser.get(`${path}?_data=${encodeURIComponent(id)}`)
    expect(await written(), 'reading writes nothing').toBe(before)
    expect(page.status, await legacy.text()).toBeLessThan(500)
    expect(legacy.status, '?_data').toBeGreaterThanOrEqual(400)
    expect(legacy.status, '?_data').toBeLessThan(500)
    if (may(name, access)) {
      expect(isSignIn(page), `${name} ${path}: sent to sign in`).toBe(false)
      if (!policy.mayBeMissing) expect(page.status, path).toBe(200)
      const unknown = formsOf(text, path).filter((form) => !isKnown(form))
      expect(unknown, 'every form that a page offers stands in the table').toEqual([])
      return
    }
    expectRefusal(page, name, access, `${name} reads ${path}`)
    expect(text, 'no canary in the page').not.toContain(CANARY)
    expect(dataText, 'no canary in the data').not.toContain(CANARY)
    if (typeof access === 'string' && access !== 'owner') {
      expect([202, 403], '.data').toContain(data.status)
      expect([202, 403], '.data?_routes').toContain(alone.status)
    }
  })
})

type Form = { action: string; intent: string }

function formsOf(html: string, path: string): Form[] {
  return [...html.matchAll(/<form\b[^>]*method="post"[^>]*>([\s\S]*?)<\/form>/gi)].flatMap(
    ([tag, inside = '']) => {
      const typed = /action="([^"#?]*)/.exec(tag)?.[1] || path
      const action = typed.split('?')[0] ?? path
      const intents = [...inside.matchAll(/<(?:input|button)\b[^>]*name="intent"[^>]*>/g)].map(
        ([control]) => /value="([^"]*)"/.exec(control)?.[1] ?? '',
      )
      return (intents.length > 0 ? intents : ['']).map((intent) => ({ action, intent }))
    },
  )
}

/** Whether the table has this intent for the route that answers the address. */
function isKnown({ action, intent }: Form): boolean {
  return Object.entries(POLICY).some(([id, policy]) => {
    const pattern = build.routes[id]?.path?.replace(/:[a-zA-Z]+/g, '[^/]+')
    if (pattern === undefined || !new RegExp(`^/${pattern}$`).test(action)) return false
    return Boolean(policy.writes && intent in policy.writes)
  })
}
