import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { limits } from '#app/platform/rate-limit.server.ts'
import { findAccount } from '../../features/accounts/find-account.server.ts'
import { explainRefusal } from '../../features/registrations/own/explain-refusal.ts'
import { answerErrors, signUpForm } from '../../features/registrations/own/person-form.ts'
import { NOBODY } from '../../features/registrations/own/shown-person.ts'
import { signUp } from '../../features/registrations/own/sign-up.server.ts'
import { readWorkshopPage } from '../../features/workshops/reading/read-workshop-page.server.ts'
import { WorkshopPage } from '../../features/workshops/reading/workshop-page.tsx'
import { readWorkshop } from '../../features/workshops/read-workshop.server.ts'
import { excerptOf } from '../../features/register/excerpt.ts'
import { currentActor } from '../../http/actor.server.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { passRetryAfter, refuseTooMany } from '../../http/refusals.server.ts'
import { notFound, seeOther } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { newIdempotencyKey } from '../../lib/idempotency-key.ts'
import { localized } from '../../lib/localized.ts'
import { Breadcrumbs } from '../../ui/page-head.tsx'
import { WorkshopTitle } from '../../features/workshops/reading/workshop-title.tsx'

export const meta = pageMeta
export const headers = passRetryAfter

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, now, locale } = openPage(request)
  const page = await readWorkshopPage(db, params.slug ?? '', { locale, now })
  if (!page) throw notFound()
  const actor = await currentActor(request)
  const account = actor.kind === 'account' ? await findAccount(db, actor.id) : null
  return {
    now,
    page,
    newKey: newIdempotencyKey(),
    known: account ? { ...NOBODY, name: account.display_name, email: account.email } : NOBODY,
    head: {
      title: localized(page.workshop, 'title', locale),
      description: excerptOf(localized(page.workshop, 'description', locale)),
      canonical: env.appOrigin + urls.workshop(page.workshop.slug),
    },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, env, now, locale } = openPage(request)
  const workshop = await readWorkshop(db, { slug: params.slug ?? '' })
  if (!workshop || workshop.state === 'draft') throw notFound()
  const form = parseForm(await readFormData(request), signUpForm)
  if (!form.ok) return form.invalid
  if (form.value.website) return form.refuse({ form: ['submit.error.robot'] })
  const fields = answerErrors(form.value, workshop.questions)
  if (Object.keys(fields).length > 0) return form.refuse({ fields })
  const limit = await limits().consume('submit')
  if (!limit.allowed) return refuseTooMany(form, limit.retryAfterSeconds)
  const actor = await currentActor(request)
  const who = { accountId: actor.kind === 'account' ? actor.id : null, locale }
  const context = { now, secret: env.sessionSecret, appOrigin: env.appOrigin }
  const done = await signUp(db, workshop, form.value, who, context)
  if (!done.ok) return form.refuse(...explainRefusal(done.refusal))
  return seeOther(urls.registration(done.value.token), {
    tone: 'done',
    key: `workshops.flash.${done.value.status}`,
  })
}

export default function Workshop() {
  const { page, ...rest } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  return (
    <WorkshopPage
      {...rest}
      page={page}
      posted={posted}
      crumbs={
        <Breadcrumbs
          label={useTranslations('common')('breadcrumbs')}
          items={[
            { href: urls.home(), label: useTranslations('shell.nav')('home') },
            { href: urls.workshops(), label: useTranslations('workshops')('title') },
          ]}
          current={<WorkshopTitle of={page.workshop} />}
        />
      }
      hrefs={{
        area: urls.area,
        consultation: urls.consultation,
        document: urls.document,
        file: urls.file,
        findTable: urls.findTable(),
        archive: urls.workshops({ kiedy: 'archiwum' }),
        calendar: urls.workshopCalendar({ warsztat: page.workshop.slug }),
        privacy: urls.privacy(),
      }}
    />
  )
}
