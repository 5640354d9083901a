import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnRegistrations } from '../../../features/registrations/desk/act-on-registrations.server.ts'
import { readDeskQuery } from '../../../features/registrations/desk/desk-query.ts'
import { explainDeskRefusal } from '../../../features/registrations/desk/explain-refusal.ts'
import { deskForm } from '../../../features/registrations/desk/forms.ts'
import { OnePersonPage } from '../../../features/registrations/desk/one-person-page.tsx'
import { openPeople } from '../../../features/registrations/desk/open-people.server.ts'
import { readDesk } from '../../../features/registrations/desk/read-desk.server.ts'
import { RegistrationsPage } from '../../../features/registrations/desk/registrations-page.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { deskHrefs } from '../../../http/desk-hrefs.ts'
import { requirePeople, requireSession } from '../../../http/desk-session.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { newIdempotencyKey } from '../../../lib/idempotency-key.ts'

export const meta = pageMeta
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'workshop.edit')
  const { db, now, url, t } = openPage(request)
  const found = await requireSession(db, params)
  const page = await readDesk(db, found, readDeskQuery(url.searchParams), { actor, now })
  const title = t('registrations.title', { title: page.workshop.title })
  return { head: { title, noindex: true }, page, now, formKey: newIdempotencyKey() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, env, now, url } = openPage(request)
  const { actor, workshop, session } = await requirePeople(request, db, params)
  const form = parseForm(await readFormData(request), deskForm)
  if (!form.ok) return form.invalid
  const { value } = form
  const hrefs = deskHrefs(workshop.id, session.number)
  if (value.intent === 'open') {
    await openPeople(db, session.id, actor, now)
    const sheets = urls.panel.tableSheets(workshop.id, session.number)
    const pages = { zapisy: hrefs.list, lista: hrefs.door, stoly: hrefs.seating, druk: sheets }
    return seeOther(value.back === 'zapisy' ? url.pathname + url.search : pages[value.back])
  }
  const context = { now, secret: env.sessionSecret, appOrigin: env.appOrigin }
  const done = await actOnRegistrations(db, { workshop, session }, value, actor.id, context)
  if (!done.ok) {
    const { errors, status } = explainDeskRefusal(done.refusal)
    return form.refuse(errors, status)
  }
  const { said, registrationId } = done.value
  const isFromList = !url.searchParams.has('osoba') && value.intent !== 'add'
  const target = isFromList ? hrefs.list : hrefs.person(registrationId)
  return seeOther(target, { tone: 'done', key: `registrations.flash.${said}` })
}

export default function Registrations() {
  const { page, now, formKey } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const hrefs = deskHrefs(page.workshop.id, page.session.number)
  const { people, query } = page
  if (people && query.mode !== 'list' && (query.mode === 'add' || people.person)) {
    return (
      <OnePersonPage page={page} people={people} hrefs={hrefs} posted={posted} formKey={formKey} />
    )
  }
  return <RegistrationsPage page={page} hrefs={hrefs} posted={posted} now={now} />
}
