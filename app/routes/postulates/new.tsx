import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { limits } from '#app/platform/rate-limit.server.ts'
import { postulateForm } from '../../features/intake/forms.ts'
import {
  listOtherRoutes,
  promisedDates,
  readFormChoices,
} from '../../features/intake/form-choices.server.ts'
import {
  sendPostulate,
  wasSent,
  type SendRefusal,
} from '../../features/intake/send-postulate.server.ts'
import { SubmitAside } from '../../features/intake/submit-aside.tsx'
import { SubmitForm } from '../../features/intake/submit-form.tsx'
import { offerSimilar } from '../../features/similar/offer-similar.server.ts'
import { similarAnswerOf } from '../../features/similar/similar-form.ts'
import type { SimilarNews } from '../../features/similar/similar-notes.tsx'
import {
  keepAuthorAnswer,
  supportInstead,
  voiceWords,
  wordVoice,
  type Supported,
} from '../../features/similar/support-instead.server.ts'
import { currentActor } from '../../http/actor.server.ts'
import { rememberCase } from '../../http/case-cookie.server.ts'
import { parseForm, readFormData, type FormErrors } from '../../http/forms.server.ts'
import type { Hydrated } from '../../http/hydration.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { seeOther } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { newIdempotencyKey } from '../../lib/idempotency-key.ts'
import { FormColumns, Wrap } from '../../ui/columns.tsx'
import { Breadcrumbs } from '../../ui/page-head.tsx'
import { Pill } from '../../ui/tags.tsx'

export const meta = pageMeta
export const handle: Hydrated = { hydrate: ['submit', 'similar', 'status'] }

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, now, locale, t } = openPage(request)
  const [choices, otherRoutes, dates, actor] = await Promise.all([
    readFormChoices(db, locale),
    listOtherRoutes(db, locale),
    promisedDates(db, now),
    currentActor(request),
  ])
  return {
    head: { title: t('submit.title'), description: t('submit.description') },
    newKey: newIdempotencyKey(),
    choices,
    otherRoutes,
    dates,
    isSignedIn: actor.kind === 'account',
    isCounted: actor.kind === 'account' && actor.confirmed,
  }
}

const NOTHING = { similar: null, news: null }

export async function action({ request }: ActionFunctionArgs) {
  const { db, env, now, locale, t } = openPage(request)
  const actor = await currentActor(request)
  const posted = await readFormData(request)
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

export default function NewPostulate() {
  const page = useLoaderData<typeof loader>()
  const { newKey, choices, otherRoutes, dates, isSignedIn, isCounted } = page
  const acted = useActionData<typeof action>()
  const t = useTranslations('submit')
  const common = useTranslations('common')
  const shell = useTranslations('shell')
  return (
    <Wrap>
      <Breadcrumbs
        label={common('breadcrumbs')}
        items={[{ href: urls.home(), label: shell('nav.home') }]}
        current={t('title')}
      />
      <FormColumns sideLabel={t('aside.label')} side={<SubmitAside {...dates} />}>
        <div className="form">
          <div>
            <h1>{t('title')}</h1>
            <p className="lead">{t('lead')}</p>
            <p className="row pills">
              <Pill icon="clock">{t('pill.time')}</Pill>
              <Pill icon="user-round-check">{t('pill.account')}</Pill>
              <Pill icon="badge-check">{t('pill.answer')}</Pill>
            </p>
          </div>
          <SubmitForm
            lastResult={acted?.reply}
            newKey={newKey}
            choices={choices}
            otherRoutes={otherRoutes}
            isSignedIn={isSignedIn}
            privacyHref={urls.privacy()}
            similar={{
              offers: acted?.similar ?? null,
              news: acted?.news ?? null,
              isCounted,
              lookHref: urls.similar(),
              hrefOf: urls.submission,
            }}
          />
        </div>
      </FormColumns>
    </Wrap>
  )
}
