import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import {
  actOnWorkshop,
  type WorkshopDone,
} from '../../../features/workshops/editing/act-on-workshop.server.ts'
import { WORKSHOP_FORMS, workshopIntent } from '../../../features/workshops/editing/forms.ts'
import { readEditedWorkshop } from '../../../features/workshops/editing/read-edited-workshop.server.ts'
import { explainRefusal } from '../../../features/workshops/editing/refusals.ts'
import { WorkshopPage } from '../../../features/workshops/editing/workshop-page.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { changedRows, parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useWorkshopLinks } from '../../../http/use-workshop-links.ts'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'workshop.edit')
  const { db, locale, now } = openPage(request)
  const page = await readEditedWorkshop(db, pathNumber(params.id) ?? 0, locale, now)
  if (!page) throw notFound()
  return {
    page,
    mayPeople: can(actor, 'workshop.people'),
    head: { title: page.workshop.title_pl, noindex: true },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'workshop.edit')
  const { db, env, now } = openPage(request)
  const id = pathNumber(params.id)
  if (id === null) throw notFound()
  const posted = await readFormData(request)
  const rows = changedRows(posted)
  if (rows) return rows
  const asked = parseForm(posted, workshopIntent)
  if (!asked.ok) return asked.invalid
  const form = parseForm(posted, WORKSHOP_FORMS[asked.value.intent])
  if (!form.ok) return form.invalid
  const context = { now, secret: env.sessionSecret, appOrigin: env.appOrigin }
  const done = await actOnWorkshop(db, id, form.value, actor, context)
  if (done.ok) return afterwards(id, done.value)
  if (done.refusal.reason === 'notFound') throw notFound()
  if (done.refusal.reason === 'unchanged') {
    return seeOther(urls.panel.workshop(id), { tone: 'done', key: 'workshopDesk.flash.unchanged' })
  }
  const { errors, status } = explainRefusal(done.refusal)
  return form.refuse(errors, status)
}

function afterwards(id: number, done: WorkshopDone): Promise<Response> {
  const key = `workshopDesk.flash.${done.act}`
  switch (done.act) {
    case 'copied':
      return seeOther(urls.panel.workshop(done.id), { tone: 'done', key })
    case 'series':
      return seeOther(urls.panel.workshops(), { tone: 'done', key, values: { count: done.count } })
    default:
      return seeOther(urls.panel.workshop(id), { tone: 'done', key })
  }
}

export default function Workshop() {
  const { page, mayPeople } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const { ofWorkshop, ofSession } = useWorkshopLinks(mayPeople)
  const { id, slug } = page.workshop
  return (
    <WorkshopPage
      page={page}
      posted={posted}
      hrefs={{
        list: urls.panel.workshops(),
        public: urls.workshop(slug),
        newSession: urls.panel.workshopSession(id, 'nowy'),
        session: (number) => urls.panel.workshopSession(id, number),
        sessionLinks: (number) => ofSession(id, number),
        series: (series) => urls.panel.workshopSeries(series),
        file: urls.file,
        more: ofWorkshop(page.workshop),
      }}
    />
  )
}
