import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnSeating } from '../../../features/seating/act-on-seating.server.ts'
import { explainSeatingRefusal } from '../../../features/seating/explain-refusal.ts'
import { seatingForm } from '../../../features/seating/forms.ts'
import { readSeatingPage } from '../../../features/seating/read-seating-page.server.ts'
import { SeatingPage } from '../../../features/seating/seating-page.tsx'
import { deskHrefs } from '../../../http/desk-hrefs.ts'
import { requirePeople } from '../../../http/desk-session.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'

export const meta = pageMeta
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, now, locale, t } = openPage(request)
  const { actor, ...found } = await requirePeople(request, db, params)
  const page = await readSeatingPage(db, found, { actor, now, locale })
  const title = t('registrations.hall.title', { title: page.workshop.title })
  return { head: { title, noindex: true }, page }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, now } = openPage(request)
  const { actor, workshop, session } = await requirePeople(request, db, params)
  const form = parseForm(await readFormData(request), seatingForm)
  if (!form.ok) return form.invalid
  const act = { actorId: actor.id, now }
  const done = await actOnSeating(db, session.id, form.value, act)
  if (!done.ok) return form.refuse({ form: [explainSeatingRefusal(done.refusal)] }, 409)
  const { table, ...flash } = done.value
  const hash = table === undefined ? '' : `#stol-${table}`
  return seeOther(urls.panel.seating(workshop.id, session.number) + hash, flash)
}

export default function Seating() {
  const { page } = useLoaderData<typeof loader>()
  const { id } = page.workshop
  const { number } = page.session
  const hrefs = {
    ...deskHrefs(id, number),
    self: urls.panel.seating(id, number),
    sheets: urls.panel.tableSheets(id, number),
  }
  return <SeatingPage page={page} hrefs={hrefs} posted={useActionData<typeof action>()} />
}
