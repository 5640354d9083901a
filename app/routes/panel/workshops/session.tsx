import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Database } from '#db/open.server.ts'
import { actOnSession } from '../../../features/workshops/editing/act-on-session.server.ts'
import { addSession } from '../../../features/workshops/editing/add-session.server.ts'
import {
  readEditedSession,
  readSessionRow,
  readWorkshopRow,
} from '../../../features/workshops/editing/read-edited-workshop.server.ts'
import { explainRefusal } from '../../../features/workshops/editing/refusals.ts'
import {
  newSessionForm,
  SESSION_FORMS,
  sessionIntent,
} from '../../../features/workshops/editing/session-form.ts'
import { SessionPage } from '../../../features/workshops/editing/session-page.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { changedRows, parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage, type Page } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'

export const meta = pageMeta

const NEW = 'nowy'

async function readPlace(db: Database, params: { id?: string; session?: string }) {
  const workshop = await readWorkshopRow(db, pathNumber(params.id) ?? 0)
  if (!workshop) throw notFound()
  const number = params.session === NEW ? null : pathNumber(params.session)
  if (number === null && params.session !== NEW) throw notFound()
  return { workshop, number }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, 'workshop.edit')
  const { db, now, t } = openPage(request)
  const { workshop, number } = await readPlace(db, params)
  if (number === null && workshop.state === 'cancelled') throw notFound()
  const edited = number === null ? null : await readEditedSession(db, workshop.id, number)
  if (number !== null && !edited) throw notFound()
  const title = number ? t('workshopDesk.session.one', { number }) : t('workshopDesk.session.new')
  return {
    id: workshop.id,
    workshop: {
      title: workshop.title_pl,
      isPublic: workshop.state === 'published',
      isDraft: workshop.state === 'draft',
    },
    edited,
    isOver: edited !== null && edited.session.ends_at <= now,
    head: { title: `${title}: ${workshop.title_pl}`, noindex: true },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'workshop.edit')
  const page = openPage(request)
  const { workshop, number } = await readPlace(page.db, params)
  const posted = await readFormData(request)
  const rows = changedRows(posted)
  if (rows) return rows
  return number === null
    ? add(page, workshop.id, posted, actor)
    : act(page, { id: workshop.id, number }, posted, actor)
}

async function add({ db, now }: Page, id: number, posted: FormData, actor: { id: string }) {
  const form = parseForm(posted, newSessionForm)
  if (!form.ok) return form.invalid
  const added = await addSession(db, id, form.value, actor, now)
  if (added.ok) return seeOther(urls.panel.workshop(id), done('sessionAdded'))
  const { errors, status } = explainRefusal(added.refusal)
  return form.refuse(errors, status)
}

async function act(
  { db, env, now }: Page,
  at: { id: number; number: number },
  posted: FormData,
  actor: { id: string },
) {
  const session = await readSessionRow(db, at.id, at.number)
  if (!session) throw notFound()
  const asked = parseForm(posted, sessionIntent)
  if (!asked.ok) return asked.invalid
  const form = parseForm(posted, SESSION_FORMS[asked.value.intent])
  if (!form.ok) return form.invalid
  const context = { now, secret: env.sessionSecret, appOrigin: env.appOrigin }
  const acted = await actOnSession(db, session, form.value, actor, context)
  const back = urls.panel.workshop(at.id)
  if (acted.ok) return seeOther(back, done(acted.value))
  if (acted.refusal.reason === 'unchanged') return seeOther(back, done('unchanged'))
  const { errors, status } = explainRefusal(acted.refusal)
  return form.refuse(errors, status)
}

function done(act: string) {
  return { tone: 'done' as const, key: `workshopDesk.flash.${act}` }
}

export default function Session() {
  const { id, ...data } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  return <SessionPage {...data} posted={posted} workshopHref={urls.panel.workshop(id)} />
}
