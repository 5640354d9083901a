import { limits } from '#app/platform/rate-limit.server.ts'
import type { Locale } from '#db/schema.ts'
import type { AccountActor } from '../features/accounts/actor.ts'
import { changePassword } from '../features/accounts/passwords.server.ts'
import { saveProfile } from '../features/accounts/profile.server.ts'
import type { FormErrors, InvalidForm } from './forms.server.ts'
import { localeCookie } from './locale.server.ts'
import type { Page } from './page.server.ts'
import { refuseBusy, refuseTooMany } from './refusals.server.ts'
import { seeOther } from './respond.server.ts'
import { logSecurity } from './security-log.server.ts'
import { sessions } from './sessions.server.ts'
import { mailContext } from './sign-in.server.ts'
import { urls } from './urls.ts'

type Refusable = { refuse(errors: FormErrors, status?: number): InvalidForm }

export async function saveOwnProfile(
  page: Page,
  actor: AccountActor,
  profile: { name: string; locale: Locale },
): Promise<Response> {
  await saveProfile(page.db, actor.id, profile)
  const cookie = localeCookie(profile.locale, page.env.secureCookies)
  return seeOther(urls.account(), { tone: 'done', key: 'account.flash.profileSaved' }, [cookie])
}

/** Ends every session, this one too, and starts a new one here. */
export async function changeOwnPassword(
  request: Request,
  page: Page,
  actor: AccountActor,
  input: { current: string; next: string },
  form: Refusable,
): Promise<Response | InvalidForm> {
  const limit = await limits().consume('signIn', actor.id)
  if (!limit.allowed) return refuseTooMany(form, limit.retryAfterSeconds)
  const result = await changePassword(page.db, actor.id, input, mailContext(page))
  if (!result.ok) {
    if (result.refusal === 'busy') return refuseBusy(form)
    return result.refusal === 'wrong'
      ? form.refuse({ fields: { current: ['account.error.wrongCurrent'] } })
      : form.refuse({ fields: { next: [`account.error.${result.refusal}`] } })
  }
  await limits().reset('signIn', actor.id)
  logSecurity('password changed', { accountId: actor.id, by: 'password' })
  const cookie = await sessions().start(actor.id, request.headers.get('User-Agent'))
  return seeOther(urls.account(), { tone: 'done', key: 'account.flash.passwordChanged' }, [cookie])
}

export async function signOutEverywhere(page: Page, actor: AccountActor): Promise<Response> {
  await sessions().endAll(actor.id)
  logSecurity('signed out everywhere', { accountId: actor.id })
  return seeOther(urls.signIn(), { tone: 'done', key: 'account.flash.signedOutEverywhere' })
}
