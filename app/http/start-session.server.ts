import { isStaffAccount } from '../features/accounts/roles-of.server.ts'
import { findAccount } from '../features/accounts/find-account.server.ts'
import { currentSession } from './actor.server.ts'
import { deviceOwner, hasKeeper, keeperCookie } from './device-owner.server.ts'
import { hasChosenLocale, localeCookie } from './locale.server.ts'
import type { Page } from './page.server.ts'
import { seeOther } from './respond.server.ts'
import { logSecurity } from './security-log.server.ts'
import { sessions } from './sessions.server.ts'
import { urls } from './urls.ts'

/** Signs a person in: a new session each time (the one before ends), and on to where they wanted to go. */
export async function startSession(
  request: Request,
  page: Page,
  accountId: string,
  by: 'password' | 'link' | 'demo' | 'invitation',
): Promise<Response> {
  const before = await currentSession(request)
  if (before) await sessions().end(before.sessionId)
  const cookies = [await sessions().start(accountId, request.headers.get('User-Agent'))]
  if (!hasChosenLocale(request)) {
    const account = await findAccount(page.db, accountId)
    if (account) cookies.push(localeCookie(account.locale, page.env.secureCookies))
  }
  if (hasKeeper(request)) cookies.push(keeperCookie(deviceOwner(accountId)))
  logSecurity('signed in', { accountId, by })
  const home = (await isStaffAccount(page.db, accountId)) ? urls.panel.home() : urls.mine()
  return seeOther(page.url.searchParams.get('powrot') ?? home, undefined, cookies)
}
