import type { Request } from 'express'
import { hasSessionCookie, isPrivatePath } from './private-pages.ts'
import { sharedKey } from './page-cache/shared-request.ts'

/**
 * What belongs to one person is stored nowhere. What anybody is shown alike may be kept, by whoever
 * asks each time whether it is still true; what a cookie may have a part in, by that browser alone.
 */
export function setCacheHeaders(request: Request, headers: Headers, isShared: boolean): void {
  const isPrivate =
    headers.has('Set-Cookie') ||
    hasSessionCookie(request.headers.cookie) ||
    isPrivatePath(request.path)
  if (isPrivate) headers.set('Cache-Control', 'private, no-store')
  else if (!headers.has('Cache-Control')) {
    const whose = isShared && sharedKey(request) !== null ? 'public' : 'private'
    headers.set('Cache-Control', `${whose}, no-cache`)
  }
  headers.append('Vary', 'Cookie, Accept-Language, Accept-Encoding')
}
