import { data } from '@remix-run/node'
import { limits } from '#app/platform/rate-limit.server.ts'
import type { Actor } from '../features/accounts/actor.ts'
import { postulateForm } from '../features/intake/forms.ts'
import {
  sendPostulate,
  wasSent,
  type SendRefusal,
} from '../features/intake/send-postulate.server.ts'
import { offerSimilar } from '../features/similar/offer-similar.server.ts'
import { similarAnswerOf } from '../features/similar/similar-form.ts'
import type { SimilarNews } from '../features/similar/similar-notes.tsx'
import {
  keepAuthorAnswer,
  supportInstead,
  voiceWords,
  wordVoice,
  type Supported,
} from '../features/similar/support-instead.server.ts'
import { rememberCase } from './case-cookie.server.ts'
import { parseForm, type FormErrors } from './forms.server.ts'
import type { Page } from './page.server.ts'
import { seeOther } from './respond.server.ts'
import { urls } from './urls.ts'

const NOTHING = { similar: null, news: null }

/** Supports a similar one that was offered, offers some, or sends what was written. */
export async function actOnPostulate(page: Page, actor: Actor, posted: FormData) {
  const { db, env, now, locale, t } = page
  const answer = similarAnswerOf(posted)
  let news: SimilarNews | null = null
  if (answer.supports) {
    const done = await supportInstead(db, actor, answer.supports, now)
    if (done.kind === 'asVoice') wordVoice(posted, voiceWords(t, done.supported))
    else news = newsOf(done)
  }
  const form = parseForm(posted, postulateForm)
  if (news) {
    const reply = form.ok ? form.refuse({}).data : form.invalid.data
    return data({ reply: { ...reply, error: {} }, similar: [], news })
  }
  if (!form.ok) return data({ ...NOTHING, reply: form.invalid.data }, { status: 422 })
  const refuse = (errors: FormErrors, status: number) =>
    data({ ...NOTHING, reply: form.refuse(errors).data }, { status })
  // Refused in words instead of swallowed: a person whose browser filled the field just sends again.
  if (form.value.website) return refuse({ form: ['submit.error.robot'] }, 422)
  if (!answer.isSeen && !answer.supports && !(await wasSent(db, form.value.key))) {
    const similar = await offerSimilar(db, form.value)
    const first: SimilarNews = { kind: 'first' }
    if (similar.length > 0) return data({ reply: form.refuse({}).data, similar, news: first })
  }
  const sent = await sendPostulate(
    db,
    form.value,
    { locale, accountId: actor.kind === 'account' ? actor.id : null },
    { now, secret: env.sessionSecret, appOrigin: env.appOrigin, askLimit: minutesToWait },
  )
  if (!sent.ok) return refuse(...explain(sent.refusal))
  await keepAuthorAnswer(db, sent.value.id, answer, now)
  const { reference, code } = sent.value
  const cookies = code ? [await rememberCase({ reference, code })] : []
  return seeOther(urls.receipt(reference), undefined, cookies)
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
