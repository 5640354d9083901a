import { forgetMailFiles } from '#app/platform/mail.server.ts'
import { limits } from '#app/platform/rate-limit.server.ts'
import type { AccountActor } from '../features/accounts/actor.ts'
import { findAccount } from '../features/accounts/find-account.server.ts'
import { verifyPassword } from '../features/accounts/password-hashing.server.ts'
import { copyFile } from '../features/erasure/copy-file.server.tsx'
import { copyPerson } from '../features/erasure/copy-person.server.ts'
import { erasePerson, type ErasureContext } from '../features/erasure/erase-person.server.ts'
import type { Wish } from '../features/erasure/wish.ts'
import type { FormErrors, InvalidForm } from './forms.server.ts'
import type { Page } from './page.server.ts'
import { refuseBusy, refuseTooMany } from './refusals.server.ts'
import { seeOther } from './respond.server.ts'
import { logSecurity } from './security-log.server.ts'
import { urls } from './urls.ts'

type Refusable = { refuse(errors: FormErrors, status?: number): InvalidForm }

export function erasureContext({ env, now }: Page): ErasureContext {
  return {
    now,
    secret: env.sessionSecret,
    appOrigin: env.appOrigin,
    forgetMail: (letters) =>
      forgetMailFiles(
        env,
        letters.map(({ id, created_at }) => `${created_at}-${id}`),
      ),
  }
}

export function ownWish(accountId: string): Wish {
  return { accountId, emails: [], phones: [], numbers: [], words: [] }
}

/** Asks for the password where there is one: a computer left open must not be enough. */
export async function eraseOwnAccount(
  page: Page,
  actor: AccountActor,
  password: string,
  form: Refusable,
): Promise<Response | InvalidForm> {
  const limit = await limits().consume('signIn', actor.id)
  if (!limit.allowed) return refuseTooMany(form, limit.retryAfterSeconds)
  const account = await findAccount(page.db, actor.id)
  if (account?.password_hash) {
    const verified = await verifyPassword(account.password_hash, password)
    if (!verified.ok) return refuseBusy(form)
    if (!verified.value.matches) {
      return form.refuse({ fields: { password: ['account.error.wrongCurrent'] } })
    }
  }
  const erased = await erasePerson(
    page.db,
    ownWish(actor.id),
    { kind: 'person', accountId: actor.id },
    erasureContext(page),
  )
  if (!erased.ok) return form.refuse({ form: [`erasure.error.${erased.refusal}`] }, 409)
  logSecurity('account erased', { accountId: actor.id })
  const response = await seeOther(urls.home(), { tone: 'done', key: 'erasure.flash.goodbye' })
  response.headers.set('Clear-Site-Data', '"cache", "storage"')
  return response
}

export async function copyResponse(page: Page, wish: Wish): Promise<Response> {
  const { env, now } = page
  const copy = await copyPerson(page.db, wish, { now, secret: env.sessionSecret })
  return new Response(Buffer.from(copyFile(copy, page.t, page.locale)), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="idea-kielce-dane-${now.slice(0, 10)}.zip"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
