import { createCookie } from '@remix-run/node'
import { runtime } from '#app/platform/runtime.server.ts'
import { KEPT_DAYS, type SendingOwner } from '../features/remarks/sending.server.ts'
import { isIdempotencyKey } from '../lib/idempotency-key.ts'
import { currentActor } from './actor.server.ts'

const NAME = 'uwagi'

/** The list of remarks that this browser is writing. Reading pages show how long it is, so they get it too. */
function sendingCookie() {
  const { env } = runtime()
  return createCookie(NAME, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: env.secureCookies,
    maxAge: KEPT_DAYS * 24 * 60 * 60,
    secrets: [env.sessionSecret],
  })
}

export function rememberSending(key: string): Promise<string> {
  return sendingCookie().serialize(key)
}

export function forgetSending(): Promise<string> {
  return sendingCookie().serialize('', { maxAge: 0 })
}

/** Whose list it is, by this request: one of the browser, one of the account, or both. */
export async function sendingOwner(request: Request): Promise<SendingOwner> {
  const cookie = request.headers.get('Cookie')
  const [actor, value] = await Promise.all([
    currentActor(request),
    cookie?.includes(`${NAME}=`) ? (sendingCookie().parse(cookie) as Promise<unknown>) : null,
  ])
  return {
    key: isIdempotencyKey(value) ? value : null,
    accountId: actor.kind === 'account' ? actor.id : null,
  }
}
