import { createCookie } from '@remix-run/node'
import { runtime } from '#app/platform/runtime.server.ts'

const KEEP_SECONDS = 15 * 60

/** Tells a browser that asked for a sign-in link from every other one. */
function browserCookie() {
  const { env } = runtime()
  return createCookie(env.secureCookies ? '__Host-browser' : 'browser', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: env.secureCookies,
    maxAge: KEEP_SECONDS,
    secrets: [env.sessionSecret],
  })
}

export async function readBrowser(request: Request): Promise<string | null> {
  const value: unknown = await browserCookie().parse(request.headers.get('Cookie'))
  return typeof value === 'string' ? value : null
}

export function keepBrowser(secret: string): Promise<string> {
  return browserCookie().serialize(secret)
}
