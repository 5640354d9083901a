import { limits } from '#app/platform/rate-limit.server.ts'
import { isDemoAccount } from '../features/accounts/demo-accounts.server.ts'
import { askForSignInLink } from '../features/accounts/sign-in-link.server.ts'
import { confirmAgain, signInWithPassword } from '../features/accounts/sign-in.server.ts'
import { randomSecret } from '../features/accounts/tokens.server.ts'
import { canonicalEmail } from '../lib/names.ts'
import { keepBrowser, readBrowser } from './browser-cookie.server.ts'
import type { FormErrors, InvalidForm } from './forms.server.ts'
import type { Page } from './page.server.ts'
import { refuseBusy, refuseTooMany } from './refusals.server.ts'
import { notFound, seeOther } from './respond.server.ts'
import { logSecurity } from './security-log.server.ts'
import { startSession } from './start-session.server.ts'
import { urls } from './urls.ts'

type Refusable = { refuse(errors: FormErrors, status?: number): InvalidForm }

/** Wrong tries are slowed down per account and address; the owner has the mail link meanwhile. */
export async function signInByPassword(
  request: Request,
  page: Page,
  input: { email: string; password: string },
  form: Refusable,
): Promise<Response | InvalidForm> {
  const subject = canonicalEmail(input.email)
  const limit = await limits().consume('signIn', subject)
  if (!limit.allowed) {
    logSecurity('sign-in slowed down')
    return refuseTooMany(form, limit.retryAfterSeconds)
  }
  const result = await signInWithPassword(page.db, input)
  if (result.ok) {
    await limits().reset('signIn', subject)
    return startSession(request, page, result.value.accountId, 'password')
  }
  logSecurity('sign-in refused', { why: result.refusal })
  switch (result.refusal) {
    case 'busy':
      await limits().reward('signIn', subject)
      return refuseBusy(form)
    case 'unconfirmed': {
      const mail = await limits().consume('mail', subject)
      if (mail.allowed) await confirmAgain(page.db, input.email, mailContext(page))
      return form.refuse({ form: ['account.error.unconfirmed'] }, 403)
    }
    case 'blocked':
      return form.refuse({ form: ['account.error.blocked'] }, 403)
    case 'wrong':
      return form.refuse({ form: ['account.error.wrong'] }, 422)
  }
}

/** The same answer whether the address is known or not. */
export async function signInByLink(
  request: Request,
  page: Page,
  email: string,
  form: Refusable,
): Promise<Response | InvalidForm> {
  const limit = await limits().consume('mail', canonicalEmail(email))
  if (!limit.allowed) return refuseTooMany(form, limit.retryAfterSeconds)
  const browser = (await readBrowser(request)) ?? randomSecret()
  await askForSignInLink(page.db, email, browser, {
    ...mailContext(page),
    back: page.url.searchParams.get('powrot'),
  })
  return seeOther(urls.checkMail('link'), undefined, [await keepBrowser(browser)])
}

/** Only where demonstration people may exist at all, and only as one of them. */
export async function signInAsDemo(
  request: Request,
  page: Page,
  accountId: string,
): Promise<Response> {
  if (page.env.mode !== 'demo' || !(await isDemoAccount(page.db, accountId))) throw notFound()
  return startSession(request, page, accountId, 'demo')
}

export function mailContext(page: Page): { now: string; appOrigin: string } {
  return { now: page.now, appOrigin: page.env.appOrigin }
}
