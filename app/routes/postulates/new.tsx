import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { limits } from '#app/platform/rate-limit.server.ts'
import { postulateForm } from '../../features/intake/forms.ts'
import {
  listOtherRoutes,
  promisedDates,
  readFormChoices,
} from '../../features/intake/form-choices.server.ts'
import { sendPostulate, type SendRefusal } from '../../features/intake/send-postulate.server.ts'
import { SubmitAside } from '../../features/intake/submit-aside.tsx'
import { SubmitForm } from '../../features/intake/submit-form.tsx'
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
export const handle: Hydrated = { hydrate: ['submit'] }

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
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { db, env, now, locale } = openPage(request)
  const actor = await currentActor(request)
  const form = parseForm(await readFormData(request), postulateForm)
  if (!form.ok) return form.invalid
  // Refused in words instead of swallowed: a person whose browser filled the field just sends again.
  if (form.value.website) return form.refuse({ form: ['submit.error.robot'] })
  const sent = await sendPostulate(
    db,
    form.value,
    { locale, accountId: actor.kind === 'account' ? actor.id : null },
    {
      now,
      secret: env.sessionSecret,
      appOrigin: env.appOrigin,
      askLimit: minutesToWait,
    },
  )
  if (!sent.ok) return form.refuse(...explain(sent.refusal))
  const { reference, code } = sent.value
  const cookies = code ? [await rememberCase({ reference, code })] : []
  return seeOther(urls.receipt(reference), undefined, cookies)
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
  const { newKey, choices, otherRoutes, dates, isSignedIn } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
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
            lastResult={lastResult}
            newKey={newKey}
            choices={choices}
            otherRoutes={otherRoutes}
            isSignedIn={isSignedIn}
            privacyHref={urls.privacy()}
          />
        </div>
      </FormColumns>
    </Wrap>
  )
}
