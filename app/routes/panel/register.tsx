import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '../../features/accounts/permissions.ts'
import { explainChange } from '../../features/coding/change-of-form.server.ts'
import { actOnMany, BULK_PERMISSIONS } from '../../features/staff-register/act-on-many.server.ts'
import { registerForm } from '../../features/staff-register/bulk-form.ts'
import { prepareMatching } from '../../features/staff-register/prepare-matching.server.ts'
import { readRegisterPage } from '../../features/staff-register/read-register-page.server.ts'
import { RegisterPage } from '../../features/staff-register/register-page.tsx'
import { requirePermission } from '../../http/actor.server.ts'
import { bulkFlash } from '../../http/bulk-flash.server.ts'
import { hasEmptyParameters } from '../../http/empty-parameters.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { seeOther } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'register.read')
  const { db, now, url, locale, t } = openPage(request)
  const page = await readRegisterPage(db, url.searchParams, { actor, now, locale, t })
  if (hasEmptyParameters(url)) throw redirect(urls.panel.register(page.query))
  return { head: { title: t('panel.register.title'), noindex: true }, ...page }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'register.read')
  const { db, env, now, url, locale, t } = openPage(request)
  const form = parseForm(await readFormData(request), registerForm)
  if (!form.ok) return form.invalid
  const { value } = form
  const permission = BULK_PERMISSIONS[value.intent === 'tagMatching' ? 'tag' : value.intent]
  if (!can(actor, permission)) throw new Response(null, { status: 403 })
  if (value.intent === 'answer') {
    return seeOther(urls.panel.newPosition({ dla: value.references.join(',') }))
  }
  const back = url.pathname + url.search
  if (value.intent === 'tagMatching') {
    const asked = await prepareMatching(db, value, url, { actor, now, locale })
    if (!asked.ok) return form.refuse(asked.refusal)
    return seeOther(urls.panel.tagBatches({ partia: String(asked.value) }))
  }
  const done = await actOnMany(db, value, actor, { now, appOrigin: env.appOrigin, back })
  if (!done.ok) return form.refuse(explainChange(done.refusal))
  return seeOther(back, bulkFlash(t, value.intent, done.value))
}

export default function Register() {
  return (
    <RegisterPage
      page={useLoaderData<typeof loader>()}
      posted={useActionData<typeof action>()}
      listHref={urls.panel.register}
      hrefOf={urls.panel.submission}
    />
  )
}
