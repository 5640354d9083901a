import { data } from '@remix-run/node'
import { limits } from '#app/platform/rate-limit.server.ts'
import type { Actor } from '../features/accounts/actor.ts'
import { postulateForm } from '../features/intake/forms.ts'
import {
  sendPostulate,
  wasSent,
  type SendRefusal,
} from '../features/intake/send-postulate.server.ts'
import { offerAgain, offerSimilar } from '../features/similar/offer-similar.server.ts'
import { similarAnswerOf, typedSoFar } from '../features/similar/similar-form.ts'
import type { SimilarNews } from '../features/similar/similar-notes.tsx'
import {
  asVoice,
  keepAuthorAnswer,
  supportInstead,
  voiceWords,
  type Supported,
} from '../features/similar/support-instead.server.ts'
import { rememberCase } from './case-cookie.server.ts'
import { parseForm, type FormErrors, type InvalidForm } from './forms.server.ts'
import type { Page } from './page.server.ts'
import { mayMailReceipt, NO_LETTER } from './receipt-limit.server.ts'
import { seeOther } from './respond.server.ts'
import { urls } from './urls.ts'

const NOTHING = { similar: null, news: null, kept: null }

/** Supports a similar one that was offered, offers some, or sends what was written. */
export async function actOnPostulate(page: Page, actor: Actor, posted: FormData) {
  const { db, env, now, locale, t } = page
  const answer = similarAnswerOf(posted)
  let news: SimilarNews | null = null
  let voice: Supported | null = null
  if (answer.supports) {
    const done = await supportInstead(db, actor, answer.supports, now)
    if (done.kind === 'asVoice') voice = done.supported
    else news = newsOf(done)
  }
  const words = voice && voiceWords(t, voice)
  const form = parseForm(words ? asVoice(posted, words) : posted, postulateForm)
  const typed = typedSoFar.parse(Object.fromEntries(posted))
  if (news) {
    const { data: reply } = form.ok ? form.refuse({}) : form.invalid
    const similar = news.kind === 'gone' ? await offerSimilar(db, typed) : null
    return data({ reply: { ...reply, error: {} }, similar, news, kept: null })
  }
  /** What was typed and what was answered to the similar ones, as they were. */
  const comeBack = async ({ data: reply }: InvalidForm, status: number) => {
    const { title, body } = Object.fromEntries(posted)
    const initialValue = { ...reply.initialValue, title, body }
    const similar = answer.isSeen || voice ? await offerAgain(db, typed, answer) : null
    const kept = { supports: answer.supports, isDifferent: answer.differsFrom.length > 0 }
    return data({ reply: { ...reply, initialValue }, similar, news: null, kept }, { status })
  }
  if (!form.ok) return comeBack(form.invalid, 422)
  const refuse = (errors: FormErrors, status: number) => comeBack(form.refuse(errors), status)
  // Refused in words instead of swallowed: a person whose browser filled the field just sends again.
  if (form.value.website) return refuse({ form: ['submit.error.robot'] }, 422)
  if (!answer.isSeen && !answer.supports && !(await wasSent(db, form.value.key))) {
    const similar = await offerSimilar(db, form.value)
    const first: SimilarNews = { kind: 'first' }
    if (similar.length > 0) {
      return data({ ...NOTHING, reply: form.refuse({}).data, similar, news: first })
    }
  }
  const { email, key } = form.value
  const needsNone = email === null || actor.kind === 'account' || (await wasSent(db, key))
  const mayMail = needsNone || (await mayMailReceipt(email))
  const sent = await sendPostulate(
    db,
    form.value,
    {
      locale,
      accountId: actor.kind === 'account' ? actor.id : null,
      supports: voice?.reference ?? null,
      mayMail,
    },
    { now, secret: env.sessionSecret, appOrigin: env.appOrigin, askLimit: minutesToWait },
  )
  if (!sent.ok) return refuse(...explain(sent.refusal))
  await keepAuthorAnswer(db, sent.value.id, answer, now)
  const { reference, code } = sent.value
  const cookies = code ? [await rememberCase({ reference, code })] : []
  return seeOther(urls.receipt(reference), mayMail ? undefined : NO_LETTER, cookies)
}

function newsOf(done: { kind: 'gone' } | { kind: 'counted'; supported: Supported }): SimilarNews {
  if (done.kind === 'gone') return done
  const { supported } = done
  return { kind: 'counted', reference: supported.reference, href: urls.submission(supported) }
}

async function minutesToWait(): Promise<number | null> {
  const answer = await limits().consume('submit')
  return answer.allowed ? null : Math.ceil(answer.retryAfterSeconds / 60)
}

function explain(refusal: SendRefusal): [FormErrors, number] {
  switch (refusal.code) {
    case 'unknownArea':
      return [{ fields: { area: ['errors.unknownChoice'] } }, 422]
    case 'unknownEstate':
      return [{ fields: { estate: ['errors.unknownChoice'] } }, 422]
    case 'keyUsed':
      return [{ form: ['submit.error.keyUsed'] }, 409]
    case 'tooMany':
      return [{ form: [`errors.tooMany|minutes=${refusal.minutes}`] }, 429]
  }
}
