import { createHash } from 'node:crypto'
import { runtime } from '#app/platform/runtime.server.ts'

const MONTH_SECONDS = 30 * 86_400
/** Nobody: the page that a device keeps for somebody is shown to none. */
export const NOBODY = 'nobody'

/** Whose data a device keeps, without saying who that is. */
export function deviceOwner(accountId: string): string {
  return createHash('sha256').update(`device ${accountId}`).digest('hex').slice(0, 24)
}

/**
 * Tells the worker on this device who signed in last: a page it keeps for somebody else is not
 * shown without network either. Not a right to anything, so scripts may read it.
 */
export function keeperCookie(owner: string): string {
  const secure = runtime().env.secureCookies ? '; Secure' : ''
  return `keeper=${owner}; Path=/; SameSite=Lax; Max-Age=${MONTH_SECONDS}${secure}`
}

/** Whether this device keeps pages for somebody. */
export function hasKeeper(request: Request): boolean {
  return /(?:^|;\s*)keeper=/.test(request.headers.get('Cookie') ?? '')
}

/** Whether the device holds what it could not send yet. */
export function hasUnsent(request: Request): boolean {
  return /(?:^|;\s*)unsent=1/.test(request.headers.get('Cookie') ?? '')
}
