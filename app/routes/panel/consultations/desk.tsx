import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { explainChange } from '../../../features/coding/change-of-form.server.ts'
import { actOnDesk } from '../../../features/desk/act-on-desk.server.ts'
import { deskForm } from '../../../features/desk/desk-form.ts'
import { DeskPage } from '../../../features/desk/desk-page.tsx'
import { readDesk } from '../../../features/desk/read-desk.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { bulkFlash } from '../../../http/bulk-flash.server.ts'
import { hasEmptyParameters } from '../../../http/empty-parameters.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import type { RouteHandle } from '../../../http/route-handle.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'

export const meta = pageMeta
export const handle: RouteHandle = {
  hydrate: ['desk', 'shortcuts', 'panel', 'positions', 'status', 'tagging', 'coding', 'search'],
}

function idOf(text: string | undefined): number {
  if (!text || !/^\d{1,9}$/.test(text)) throw notFound()
  return Number(text)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'desk.read')
  const { db, now, url, locale, t } = openPage(request)
  const id = idOf(params.id)
  const desk = await readDesk(db, id, url, { actor, now, locale, t })
  if (!desk) throw notFound()
  if (hasEmptyParameters(url)) throw redirect(urls.panel.desk(id, desk.query))
  const title = t('desk.title', { consultation: desk.consultation.title })
  return { head: { title, noindex: true }, desk }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'desk.read')
  const { db, env, now, url, t } = openPage(request)
  const id = idOf(params.id)
  const form = parseForm(await readFormData(request), deskForm)
  if (!form.ok) return form.invalid
  const done = await actOnDesk(db, id, form.value, actor, {
    now,
    appOrigin: env.appOrigin,
    t,
    unitHref: (slug) => urls.panel.desk(id, { jednostka: slug }),
    back: url.pathname + url.search,
  })
  switch (done.kind) {
    case 'forbidden':
      throw new Response(null, { status: 403 })
    case 'notFound':
      throw notFound()
    case 'write':
      return seeOther(urls.panel.newPosition({ dla: done.references.join(',') }))
    case 'refused':
      return form.refuse({ form: [done.error] }, 409)
    case 'refusedChange':
      return form.refuse(explainChange(done.refusal))
    case 'bulk':
      return seeOther(url.pathname + url.search, bulkFlash(t, done.intent, done.report))
    case 'done':
      return seeOther(url.pathname + url.search, done.flash)
  }
}

export default function Desk() {
  const { desk } = useLoaderData<typeof loader>()
  const { id } = desk.consultation
  return (
    <DeskPage
      desk={desk}
      posted={useActionData<typeof action>()}
      links={{
        list: (query) => urls.panel.desk(id, query),
        consultation: desk.may.settle ? urls.panel.consultation(id) : urls.panel.consultations(),
        groups: urls.panel.groups(id),
        reports: urls.panel.reports(id),
        moderation: urls.panel.desk(id, {
          jednostka: 'wszystkie',
          stanowisko: 'wszystkie',
          stan: 'w-moderacji',
        }),
        submission: urls.panel.submission,
        position: urls.panel.position,
        write: (reference) => urls.panel.newPosition({ dla: reference }),
      }}
    />
  )
}
