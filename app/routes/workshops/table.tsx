import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnTable, type TableRefusal } from '../../features/cards/act-on-table.server.ts'
import { tableForm } from '../../features/cards/forms.ts'
import { readTablePage, type TableView } from '../../features/cards/read-table-page.server.ts'
import { TablePage } from '../../features/cards/table-page.tsx'
import { parseForm, readFormData, type FormErrors } from '../../http/forms.server.ts'
import type { Hydrated } from '../../http/hydration.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { passRetryAfter } from '../../http/refusals.server.ts'
import { seeOther } from '../../http/respond.server.ts'
import { tableAccess, type TableAccess } from '../../http/table-access.server.ts'
import { urls } from '../../http/urls.ts'
import { Wrap } from '../../ui/columns.tsx'

export const meta = pageMeta
export const headers = passRetryAfter
export const handle: Hydrated = { hydrate: ['cards', 'dayOf', 'status'] }

async function accessOf(request: Request, code = ''): Promise<TableAccess> {
  const access = await tableAccess(request, code)
  if (access.ok) return access.value
  if (access.refusal.reason === 'unknown') {
    throw await seeOther(urls.findTable(), { tone: 'error', key: 'cards.error.wrongCode' })
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
  const title = t('cards.table.title', { number: at.table.number })
  const headers = cookies.map((cookie): [string, string] => ['Set-Cookie', cookie])
  return data(
    { head: { title, noindex: true }, at, view, page, now, newId: crypto.randomUUID() },
    { headers },
  )
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, browser, cookies } = await accessOf(request, params.code)
  const { db, env, now, url } = openPage(request)
  const form = parseForm(await readFormData(request), tableForm)
  if (!form.ok) return form.invalid
  const context = { now, secret: env.sessionSecret, browser }
  const done = await actOnTable(db, at, form.value, context)
  if (!done.ok) return form.refuse(...explain(done.refusal))
  const back = viewHref(at.table.code, viewOf(url))
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
  const { at, view, page, newId } = useLoaderData<typeof loader>()
  const { code } = at.table
  return (
    <Wrap>
      <TablePage
        at={at}
        view={view}
        data={page}
        cards={page.cards}
        outgoing={null}
        sign={null}
        newId={newId}
        posted={useActionData<typeof action>()}
        links={{
          view: (each) => viewHref(code, each),
          photo: (card) => `${urls.tableSync(code)}?zdjecie=${card.id}`,
          follow: urls.caseByCode,
          publicPage: urls.submission,
        }}
      />
    </Wrap>
  )
}
