import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeConsultation, makeDocument } from '../support/documents.ts'
import { addPostulates } from '../support/register-rows.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import type { SignedIn } from '../support/sign-in.ts'
import { makeWorkshop } from '../support/workshops.ts'
import { debianTool } from './support/debian-tool.ts'
import { figure, times } from './support/figures.ts'
import { startNginx } from './support/nginx.ts'
import { findPublicPages } from './support/public-pages.ts'

const ALPHA = 'Kanarkowa Alfa'
const BETA = 'Kanarkowa Beta'
const OWN = ['/moje', '/konto', '/konto/dane', '/moje-uwagi', '/sprawa', '/postulaty/nowy']

let server: TestServer
let people: { name: string; person: SignedIn }[]

beforeAll(async () => {
  server = await startTestServer({ verifyPages: false })
  const { db } = server
  await addPostulates(
    db,
    Array.from({ length: 30 }, (_, n) => ({ title: `Ławka ${n}` })),
  )
  const document = await makeDocument(db, ['Miasto publikuje dane o powietrzu.'])
  await makeConsultation(db, [document.id])
  await makeWorkshop(db)
  people = []
  for (const name of [ALPHA, BETA]) {
    const person = await server.signIn('resident')
    await db
      .updateTable('account')
      .set({ display_name: name })
      .where('id', '=', person.accountId)
      .execute()
    people.push({ name, person })
  }
}, 120_000)
afterAll(() => server.stop())

type Answer = { path: string; head: string; text: string }

async function read(origin: string, path: string, cookie?: string): Promise<Answer> {
  const headers = { 'Accept-Language': 'pl', ...(cookie ? { Cookie: cookie } : {}) }
  const answer = await fetch(origin + path, { headers, redirect: 'manual' })
  return { path, head: JSON.stringify([...answer.headers]), text: await answer.text() }
}

function cookieOf({ cookies }: SignedIn): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}

/** Each page in this order: one person, a stranger, the other person, a stranger, the first again. */
async function leaksThrough(origin: string, paths: readonly string[]): Promise<string[]> {
  const leaks: string[] = []
  const [alpha, beta] = people.map(({ person }) => cookieOf(person))
  for (const path of paths) {
    for (const [cookie, forbidden] of [
      [alpha, [BETA]],
      [undefined, [ALPHA, BETA]],
      [beta, [ALPHA]],
      [undefined, [ALPHA, BETA]],
      [alpha, [BETA]],
    ] as const) {
      const { head, text } = await read(origin, path, cookie)
      for (const name of forbidden) {
        if (text.includes(name) || head.includes(encodeURIComponent(name))) leaks.push(path)
      }
      if (!cookie && /"set-cookie"|session=/.test(head)) leaks.push(`${path}: a cookie`)
    }
  }
  return leaks
}

test('nobody is shown what another person is shown, nor does a stranger', async () => {
  const paths = [...(await findPublicPages(server.url, times(300, 40))), ...OWN]
  const leaks = await leaksThrough(server.url, paths)
  figure({
    fault: 'shared pages',
    what: `pages of two people and a stranger, ${paths.length} addresses, bytes of somebody else`,
    measured: String(leaks.length),
    target: '0',
  })
  expect(leaks).toEqual([])
  // The names do stand on the pages of those whose they are.
  for (const { name, person } of people) {
    expect((await read(server.url, '/postulaty', cookieOf(person))).text).toContain(name)
  }
})

test('the same behind nginx that keeps pages by their address alone', async (context) => {
  const nginx = debianTool('nginx', 'nginx-light')
  if (!nginx) return context.skip('nginx is not here and cannot be installed')
  const host = new URL(server.url).host
  await using proxy = await startNginx(nginx, [server.port], host, { keepsPages: true })
  const paths = [...(await findPublicPages(proxy.url, times(300, 40))), ...OWN]
  const leaks = await leaksThrough(proxy.url, paths)
  figure({
    fault: 'shared pages',
    what: `the same through nginx with proxy_cache, ${paths.length} addresses`,
    measured: String(leaks.length),
    target: '0',
  })
  expect(leaks).toEqual([])
  // nginx does keep: a file with its content in its name comes from there the second time.
  const asset = /href="(\/assets\/[^"]+\.css)"/.exec((await read(proxy.url, '/')).text)?.[1] ?? ''
  await read(proxy.url, asset)
  expect((await read(proxy.url, asset)).head).toContain('HIT')
})
