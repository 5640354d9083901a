import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnDay } from '../../../features/hall/act-on-day.server.ts'
import { KEPT_DAYS } from '../../../features/hall/day-limits.ts'
import { ClosedDay } from '../../../features/hall/closed-day.tsx'
import { dayFlash } from '../../../features/hall/day-flash.ts'
import { DayPage } from '../../../features/hall/day-page.tsx'
import { DAY_VIEWS, type DayView } from '../../../features/hall/day-tabs.tsx'
import { dayForm } from '../../../features/hall/forms.ts'
import { readDay } from '../../../features/hall/read-day.server.ts'
import {
  hasOpenedPeople,
  openPeople,
} from '../../../features/registrations/desk/open-people.server.ts'
import { requirePeople } from '../../../http/desk-session.server.ts'
import { deviceOwner, keeperCookie } from '../../../http/device-owner.server.ts'
import { FlashNote } from '../../../http/flash-note.tsx'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import type { RouteHandle } from '../../../http/route-handle.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { queryNumber } from '../../../http/query-number.ts'
import { seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useRoot } from '../../../http/use-root.ts'
import { permissionsPolicy } from '../../../lib/permissions-policy.ts'

export const meta = pageMeta
export const handle: RouteHandle = { hydrate: ['dayOf', 'cards'] }
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => ({
  ...Object.fromEntries(loaderHeaders),
  'Cache-Control': 'private, no-store',
  'Permissions-Policy': permissionsPolicy({ camera: true }),
})

const DAY_MS = 86_400_000
const VIEW = 'widok'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, now, url, locale, t } = openPage(request)
  const { actor, workshop, session } = await requirePeople(request, db, params)
  const head = { title: t('dayOf.title', { title: workshop.title_pl }), noindex: true }
  // Reading writes nothing, and names are not read without an entry in the log.
  if (!(await hasOpenedPeople(db, session.id, actor, now))) {
    const panel = urls.panel.registrations(workshop.id, session.number)
    return data({ head, day: null, closed: { title: workshop.title_pl, panel } })
  }
  const owner = deviceOwner(actor.id)
  const keepUntil = new Date(Date.parse(session.ends_at) + KEPT_DAYS * DAY_MS).toISOString()
  const asked = url.searchParams.get(VIEW)
  const day = {
    title: workshop.title_pl,
    workshop: workshop.id,
    number: session.number,
    page: urls.panel.day(workshop.id, session.number),
    owner: `account:${owner}`,
    keepUntil,
    view: DAY_VIEWS.find((each) => each === asked) ?? ('wejscie' satisfies DayView),
    table: queryNumber(url.searchParams, 'stol'),
    search: url.searchParams.get('szukaj') ?? '',
    findTable: env.appOrigin + urls.findTable(),
    formKey: crypto.randomUUID(),
    state: await readDay(db, { workshop, session }, { now, locale }),
  }
  return data(
    { head, day, closed: null },
    {
      headers: {
        'X-Keep-For': owner,
        'X-Keep-Until': keepUntil,
        'Set-Cookie': keeperCookie(owner),
      },
    },
  )
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, env, now, url } = openPage(request)
  const { actor, session } = await requirePeople(request, db, params)
  const form = parseForm(await readFormData(request), dayForm)
  if (!form.ok) return form.invalid
  const here = url.pathname + url.search
  if (form.value.intent === 'open') {
    await openPeople(db, session.id, actor, now)
    return seeOther(here)
  }
  const context = { now, secret: env.sessionSecret, appOrigin: env.appOrigin }
  const source = { sessionId: session.id, actorId: actor.id }
  const answer = await actOnDay(db, source, form.value, context)
  if (answer.outcome === 'refused') {
    const key = `dayOf.note.${answer.note ?? 'unreadable'}`
    const errors = answer.note === 'noReason' ? { fields: { reason: [key] } } : { form: [key] }
    return form.refuse(errors, answer.note === 'noReason' ? 422 : 409)
  }
  return seeOther(here, dayFlash(form.value.intent, answer.note))
}

export default function Day() {
  const { day, closed } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const root = useRoot()
  const flash = root?.flash ? <FlashNote flash={root.flash} /> : null
  if (!day) return <ClosedDay {...closed} flash={flash} />
  const { workshop, number } = day
  return (
    <DayPage
      day={day}
      posted={posted}
      flash={flash}
      links={{
        panel: urls.panel.registrations(workshop, number),
        sync: urls.panel.daySync(workshop, number),
        signIn: urls.signIn(day.page),
        seating: urls.panel.seating(workshop, number),
        cards: urls.panel.cards(workshop, number),
        findTable: day.findTable,
        view: (view, table) =>
          `${day.page}?${VIEW}=${view}${table === undefined ? '' : `&stol=${table}`}`,
        write: urls.table,
      }}
    />
  )
}
