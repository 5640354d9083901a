import { createCookie } from '@remix-run/node'
import type { Translate } from '../i18n/catalog.server.ts'
import { runtime } from '#app/platform/runtime.server.ts'

/** A message shown once on the next page: the i18n key and its values, never ready text. */
export type Flash = {
  tone: 'done' | 'warning' | 'error'
  key: string
  values?: Record<string, string | number>
  /** A batch of tags that the message offers to undo. */
  undoBatch?: number
}

function flashCookie() {
  const { env } = runtime()
  return createCookie('flash', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: env.secureCookies,
    maxAge: 60,
    secrets: [env.sessionSecret],
  })
}

export async function setFlash(flash: Flash): Promise<string> {
  return flashCookie().serialize(flash)
}

export async function readFlash(request: Request): Promise<{ flash: Flash; clear: string } | null> {
  const cookie = request.headers.get('Cookie')
  if (!cookie?.includes('flash=')) return null
  const flash = (await flashCookie().parse(cookie)) as Flash | null
  if (!flash) return null
  return { flash, clear: await flashCookie().serialize('', { maxAge: 0 }) }
}

export function flashText(t: Translate, flash: Flash): string {
  return t(flash.key as Parameters<Translate>[0], flash.values as Parameters<Translate>[1])
}
