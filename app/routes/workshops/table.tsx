import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnTable, type TableRefusal } from '../../features/cards/act-on-table.server.ts'
import { placeAfter } from '../../features/cards/card-anchor.ts'
import { tableForm } from '../../features/cards/forms.ts'
import { LiveTable } from '../../features/cards/live-table.tsx'
import { readTablePage, type TableView } from '../../features/cards/read-table-page.server.ts'
import { TablePage } from '../../features/cards/table-page.tsx'
import { KEPT_DAYS } from '../../features/hall/day-limits.ts'
import { parseForm, readFormData, type FormErrors } from '../../http/forms.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { seeOther } from '../../http/respond.server.ts'
import { tableAccess, type TableAccess } from '../../http/table-access.server.ts'
import { urls } from '../../http/urls.ts'
import { Wrap } from '../../ui/columns.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { hydrate: ['cards', 'dayOf', 'status'] }
export const headers: HeadersFunction = ({ loaderHeaders }) => {
  const until = loaderHeaders.get(KEEP_UNTIL)
  return { 'Cache-Control': 'private, no-store', ...(until ? { [KEEP_UNTIL]: until } : {}) }
}

/** Says to the worker of the device that the page may be opened again without network. */
const KEEP_UNTIL = 'X-Keep-Until'
const DAY_MS = 86_400_000

async function accessOf(request: Request, code = ''): Promise<TableAccess> {
  const access = await tableAccess(request, code)
  if (access.ok) return access.value
  if (access.refusal.reason === 'unknown') {
    throw await seeOther(urls.findTable(code), { tone: 'error', key: 'cards.error.wrongCode' })
  }
  const headers = { 'Retry-After': String(access.refusal.seconds) }
  throw new Response(null, { status: 429, headers })
}

function viewOf(url: URL): TableView {
  const view = url.searchParams.get('widok')
  return view === 'kropki' || view === 'sprawdz' ? view : 'karty'
}

function viewHref(code: string, view: TableView): string {
  return view === 'karty' ? urls.table(code) : `${urls.table(code)}?widok=${view}`
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, browser, cookies } = await accessOf(request, params.code)
  const { db, env, now, locale, url, t } = openPage(request)
  const view = viewOf(url)
  if (params.code !== at.table.code) throw await seeOther(viewHref(at.table.code, view))
  const page = await readTablePage(db, at, view, { locale, secret: env.sessionSecret, browser })
  const isLive = at.phase === 'writing' && view === 'karty'
  const keepUntil = new Date(Date.parse(at.until) + KEPT_DAYS * DAY_MS).toISOString()
  const title = t('cards.table.title', { number: at.table.number })
  const headers = new Headers(isLive ? { [KEEP_UNTIL]: keepUntil } : {})
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  const head = { title, noindex: true }
  const newId = crypto.randomUUID()
  return data({ head, at, view, page, now, isLive, keepUntil, newId }, { headers })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, browser, cookies } = await accessOf(request, params.code)
  const { db, env, now, url } = openPage(request)
  const form = parseForm(await readFormData(request), tableForm)
  if (!form.ok) return form.invalid
  const context = { now, secret: env.sessionSecret, browser }
  const done = await actOnTable(db, at, form.value, context)
  if (!done.ok) return form.refuse(...explain(done.refusal))
  const back = viewHref(at.table.code, viewOf(url)) + placeAfter(form.value)
  return seeOther(back, { tone: 'done', ...done.value }, cookies)
}

function explain(refusal: TableRefusal): [FormErrors, number] {
  switch (refusal) {
    case 'photoTooLarge':
    case 'notPicture':
      return [{ fields: { photo: [`cards.error.${refusal}`] } }, 422]
    case 'unknownArea':
      return [{ fields: { area: ['errors.unknownChoice'] } }, 422]
    default:
      return [{ form: [`cards.error.${refusal}`] }, 409]
  }
}

export default function Table() {
  const { at, view, page, now, isLive, keepUntil, newId } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const { code } = at.table
  const sync = urls.tableSync(code)
  const links = {
    view: (each: TableView) => viewHref(code, each),
    photo: (card: { id: string }) => `${sync}?zdjecie=${card.id}`,
    follow: urls.caseByCode,
    publicPage: urls.submission,
  }
  const shared = { at, view, data: page, newId, posted, links }
  const state = { at: now, cards: page.cards }
  const device = { page: urls.table(code), sendTo: sync, keepUntil, state, leave: urls.findTable() }
  return (
    <Wrap>
      {isLive ? (
        <LiveTable {...shared} device={device} />
      ) : (
        <TablePage {...shared} cards={page.cards} outgoing={null} />
      )}
    </Wrap>
  )
}
