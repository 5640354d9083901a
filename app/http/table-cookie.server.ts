import { createCookie } from '@remix-run/node'
import { runtime } from '#app/platform/runtime.server.ts'
import { isIdempotencyKey, newIdempotencyKey } from '../lib/idempotency-key.ts'

const KEEP_SECONDS = 7 * 86_400

/** Tells the browsers at the tables of a workshop apart: so many dots each, one word on a card. */
function tableCookie() {
  const { env } = runtime()
  return createCookie('stol', {
    path: '/stol',
    httpOnly: true,
    sameSite: 'lax',
    secure: env.secureCookies,
    maxAge: KEEP_SECONDS,
    secrets: [env.sessionSecret],
  })
}

/** The browser of this request; a new one comes with the cookie that names it from now on. */
export async function tableBrowser(request: Request): Promise<{ id: string; cookies: string[] }> {
  const value: unknown = await tableCookie().parse(request.headers.get('Cookie'))
  if (isIdempotencyKey(value)) return { id: value, cookies: [] }
  const id = newIdempotencyKey()
  return { id, cookies: [await tableCookie().serialize(id)] }
}
