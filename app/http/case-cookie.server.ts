import { createCookie } from '@remix-run/node'
import { runtime } from '#app/platform/runtime.server.ts'
import { urls } from './urls.ts'

/** The case a visitor has opened. Kept half an hour; each request checks the code again. */
export type OpenCase = { reference: string; code: string }

function caseCookie() {
  const { env } = runtime()
  return createCookie('case', {
    // Sent to the pages of cases only: reading pages stay the same for everybody.
    path: urls.follow(),
    httpOnly: true,
    sameSite: 'lax',
    secure: env.secureCookies,
    maxAge: 30 * 60,
    secrets: [env.sessionSecret],
  })
}

export async function rememberCase(open: OpenCase): Promise<string> {
  return caseCookie().serialize(open)
}

export async function readOpenCase(request: Request): Promise<OpenCase | null> {
  const cookie = request.headers.get('Cookie')
  if (!cookie?.includes('case=')) return null
  return (await caseCookie().parse(cookie)) as OpenCase | null
}

export async function closeCase(): Promise<string> {
  return caseCookie().serialize('', { maxAge: 0 })
}
