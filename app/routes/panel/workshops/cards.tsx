import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { actOnCards, type DeskRefusal } from '../../../features/cards/desk/act-on-cards.server.ts'
import { CardsPage, type DeskView } from '../../../features/cards/desk/cards-page.tsx'
import { readCardsDesk } from '../../../features/cards/desk/read-cards-desk.server.ts'
import { deskForm } from '../../../features/cards/forms.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import type { RouteHandle } from '../../../http/route-handle.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { workshopSessionOf } from '../../../http/workshop-session.ts'

export const meta = pageMeta
export const handle: RouteHandle = { hydrate: ['cards', 'status'] }

async function deskOf(request: Request, params: Record<string, string | undefined>) {
  const { db, locale, now } = openPage(request)
  const at = workshopSessionOf(params)
  const desk = at ? await readCardsDesk(db, at, locale, now) : null
  if (!desk) throw notFound()
  return desk
}

function viewOf(url: URL): DeskView {
  return url.searchParams.get('widok') === 'grupy' ? 'grupy' : 'stoly'
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'workshop.edit')
  const { t, url } = openPage(request)
  const desk = await deskOf(request, params)
  return {
    head: { title: t('cards.desk.title'), noindex: true },
    desk,
    view: viewOf(url),
    mayReadRegister: can(actor, 'register.read'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'workshop.edit')
  const { db, env, now, url } = openPage(request)
  const { session } = await deskOf(request, params)
  const form = parseForm(await readFormData(request), deskForm)
  if (!form.ok) return form.invalid
  const by = { sessionId: session.id, actorId: actor.id, now }
  const context = { now, secret: env.sessionSecret, appOrigin: env.appOrigin }
  const done = await actOnCards(db, by, form.value, context)
  if (!done.ok) return form.refuse({ form: [errorOf(done.refusal)] }, 409)
  return seeOther(url.pathname + url.search, { tone: 'done', ...done.value })
}

function errorOf(refusal: DeskRefusal): string {
  if (refusal === 'unknownArea') return 'errors.unknownChoice'
  if (refusal === 'conflict' || refusal === 'wrongState') return `errors.${refusal}`
  return `cards.error.${refusal}`
}

export default function Cards() {
  const { desk, view, mayReadRegister } = useLoaderData<typeof loader>()
  const { id } = desk.workshop
  const self = urls.panel.cards(id, desk.session.number)
  return (
    <CardsPage
      desk={desk}
      view={view}
      posted={useActionData<typeof action>()}
      links={{
        workshop: urls.panel.workshop(id),
        wall: urls.panel.wall(id, desk.session.number),
        view: (each) => (each === 'stoly' ? self : `${self}?widok=${each}`),
        photo: (hash) => urls.file(hash, 'karta.jpg'),
        submission: mayReadRegister ? urls.panel.submission : null,
      }}
    />
  )
}
