import { createCookie } from '@remix-run/node'
import { runtime } from '#app/platform/runtime.server.ts'
import { urls } from './urls.ts'

const YEAR_SECONDS = 31_536_000

/** Says only that the hint was read; it holds nothing else and is not signed. */
function hintCookie() {
  return createCookie('wskazowka', {
    path: urls.documents(),
    httpOnly: true,
    sameSite: 'lax',
    secure: runtime().env.secureCookies,
    maxAge: YEAR_SECONDS,
  })
}

export async function wantsHint(request: Request): Promise<boolean> {
  const cookie = request.headers.get('Cookie')
  if (!cookie?.includes('wskazowka=')) return true
  return (await hintCookie().parse(cookie)) !== 'ukryta'
}

export function hideHint(): Promise<string> {
  return hintCookie().serialize('ukryta')
}
