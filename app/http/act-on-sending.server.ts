import { data } from '@remix-run/node'
import type { z } from 'zod'
import { limits, type LimitName } from '#app/platform/rate-limit.server.ts'
import type { sendingForm, SendForm } from '../features/remarks/forms.ts'
import { joinSendings } from '../features/remarks/join-sendings.server.ts'
import { mailSendingLink } from '../features/remarks/notify-sending.server.ts'
import { sendRemarks, type SendRemarksRefusal } from '../features/remarks/send-remarks.server.ts'
import { REMARKS_MAX, withoutRemark, withRestored } from '../features/remarks/sending-content.ts'
import { makeSendingLink } from '../features/remarks/sending-link.server.ts'
import {
  changeSending,
  findOtherSending,
  findSending,
  KEPT_DAYS,
  type Sending,
  type SendingOwner,
} from '../features/remarks/sending.server.ts'
import { canonicalEmail } from '../lib/names.ts'
import { rememberCase } from './case-cookie.server.ts'
import type { FormErrors, InvalidForm } from './forms.server.ts'
import type { Page } from './page.server.ts'
import { mayMailReceipt, NO_LETTER } from './receipt-limit.server.ts'
import { seeOther } from './respond.server.ts'
import { forgetSending } from './sending-cookie.server.ts'
import { urls } from './urls.ts'

type Form = {
  value: z.output<typeof sendingForm>
  refuse(errors: FormErrors, status?: number): InvalidForm
}

export async function actOnSending(page: Page, owner: SendingOwner, form: Form) {
  const act = form.value
  if (act.intent === 'send') return send(page, owner, act, form)
  const sending = await findSending(page.db, owner)
  if (!sending) return form.refuse({ form: ['remarks.error.gone'] }, 409)
  switch (act.intent) {
    case 'remove':
    case 'restore': {
      const isRemoval = act.intent === 'remove'
      const change = isRemoval ? withoutRemark : withRestored
      await changeSending(page.db, sending.id, (list) => change(list, act.remark), {}, page.now)
      const key = isRemoval ? 'removedFlash' : 'restoredFlash'
      return seeOther(urls.sending(), { tone: 'done', key: `remarks.sending.${key}` })
    }
    case 'link':
      return makeLink(page, sending, act.email, form)
    case 'join':
      return join(page, owner, sending, form)
  }
}

async function send(page: Page, owner: SendingOwner, value: SendForm, form: Form) {
  // Refused in words instead of swallowed: a person whose browser filled the field just sends again.
  if (value.website) return form.refuse({ form: ['remarks.error.robot'] })
  const mayMail = owner.accountId !== null || (await mayMailReceipt(value.email))
  const sent = await sendRemarks(
    page.db,
    value,
    { locale: page.locale, accountId: owner.accountId, mayMail },
    {
      now: page.now,
      secret: page.env.sessionSecret,
      appOrigin: page.env.appOrigin,
      askLimit: () => minutesToWait('submit'),
    },
  )
  if (!sent.ok) return form.refuse(...explain(sent.refusal))
  const [reference = ''] = sent.value.references
  return seeOther(urls.receipt(reference), mayMail ? undefined : NO_LETTER, [
    await rememberCase({ reference, code: sent.value.code }),
    await forgetSending(),
  ])
}

function explain(refusal: SendRemarksRefusal): [FormErrors, number] {
  if (refusal.code === 'tooMany') {
    return [{ form: [`errors.tooMany|minutes=${refusal.minutes}`] }, 429]
  }
  const key = refusal.code === 'closed' ? 'someClosed' : refusal.code
  return [{ form: [`remarks.error.${key}`] }, 409]
}

/** Shown at once and not after a redirect: nothing but its hash is kept. */
async function makeLink(page: Page, sending: Sending, email: string | null, form: Form) {
  if (email) {
    const minutes = await minutesToWait('mail', canonicalEmail(email))
    if (minutes !== null) return form.refuse({ form: [`errors.tooMany|minutes=${minutes}`] }, 429)
  }
  const token = await makeSendingLink(page.db, sending, page.now)
  if (!token) return form.refuse({ form: ['remarks.error.gone'] }, 409)
  const href = page.env.appOrigin + urls.resumeSending(token)
  if (email) {
    const link = { to: email, href, keptDays: KEPT_DAYS, locale: page.locale }
    await page.db.transaction().execute((trx) => mailSendingLink(trx, link, page.now))
  }
  return data({ madeLink: { href, mailedTo: email } })
}

async function join(page: Page, owner: SendingOwner, into: Sending, form: Form) {
  const from = owner.accountId ? await findOtherSending(page.db, owner.accountId, into.id) : null
  if (!from) return form.refuse({ form: ['remarks.error.gone'] }, 409)
  const done = await joinSendings(page.db, into, from, owner.accountId, page.now)
  if (!done.ok) {
    const key = done.refusal === 'full' ? `otherFull|max=${REMARKS_MAX}` : 'gone'
    return form.refuse({ form: [`remarks.error.${key}`] }, 409)
  }
  return seeOther(urls.sending(), { tone: 'done', key: 'remarks.sending.joinedFlash' })
}

async function minutesToWait(name: LimitName, subject?: string): Promise<number | null> {
  const answer = await limits().consume(name, subject)
  return answer.allowed ? null : Math.ceil(answer.retryAfterSeconds / 60)
}
