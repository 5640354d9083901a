import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  listOtherRoutes,
  promisedDates,
  readFormChoices,
} from '../../features/intake/form-choices.server.ts'
import { SubmitAside } from '../../features/intake/submit-aside.tsx'
import { SubmitForm } from '../../features/intake/submit-form.tsx'
import { actOnPostulate } from '../../http/act-on-postulate.server.ts'
import { currentActor } from '../../http/actor.server.ts'
import { readFormData } from '../../http/forms.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { newIdempotencyKey } from '../../lib/idempotency-key.ts'
import { FormColumns, Wrap } from '../../ui/columns.tsx'
import { Breadcrumbs } from '../../ui/page-head.tsx'
import { Pill } from '../../ui/tags.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { hydrate: ['submit', 'similar', 'status'] }

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

export async function action({ request }: ActionFunctionArgs) {
  return actOnPostulate(openPage(request), await currentActor(request), await readFormData(request))
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
              kept: acted?.kept ?? null,
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
