import type { Request } from 'express'
import { hasSessionCookie, isPrivatePath } from './private-pages.ts'

/** What belongs to one person is stored nowhere; the rest is asked for again each time. */
export function setCacheHeaders(request: Request, headers: Headers): void {
  const isPrivate =
    headers.has('Set-Cookie') ||
    hasSessionCookie(request.headers.cookie) ||
    isPrivatePath(request.path)
  if (isPrivate) headers.set('Cache-Control', 'private, no-store')
  else if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-cache')
  headers.append('Vary', 'Cookie, Accept-Language')
}
