import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readCodebook } from '../../../features/frame/codebook.server.ts'
import { listUnits } from '../../../features/frame/units.server.ts'
import {
  actOnInitiative,
  explainInitiative,
} from '../../../features/initiatives/act-on-initiative.server.ts'
import { DeskPage } from '../../../features/initiatives/desk-page.tsx'
import { ACT_FORMS, intentForm } from '../../../features/initiatives/forms.ts'
import {
  indicatorOptions,
  indicatorsOfInitiative,
} from '../../../features/initiatives/indicators-of-initiative.server.ts'
import { offeredBlocks } from '../../../features/initiatives/paragraphs.server.ts'
import { readInitiative } from '../../../features/initiatives/read-initiative.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { dayInWarsaw } from '../../../lib/warsaw-day.ts'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, 'initiative.edit')
  const { db, locale, now, url } = openPage(request)
  const query = (url.searchParams.get('wskaznik') ?? '').trim().slice(0, 100)
  const page = await readInitiative(db, { id: pathNumber(params.id) }, locale)
  if (!page) throw notFound()
  const [codebook, units, offered, indicators, options] = await Promise.all([
    readCodebook(db, locale),
    listUnits(db),
    offeredBlocks(db, page.row.id),
    indicatorsOfInitiative(db, page.row.id, locale),
    indicatorOptions(db, query, locale),
  ])
  return {
    head: { title: page.row.title, noindex: true },
    page,
    codebook,
    units,
    offered,
    indicators,
    options,
    query,
    today: dayInWarsaw(now),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'initiative.edit')
  const { db, now } = openPage(request)
  const id = pathNumber(params.id)
  if (id === null) throw notFound()
  const posted = await readFormData(request)
  const asked = parseForm(posted, intentForm)
  if (!asked.ok) return asked.invalid
  const form = parseForm(posted, ACT_FORMS[asked.value.intent])
  if (!form.ok) return form.invalid
  const done = await actOnInitiative(db, id, form.value, actor, now)
  const back = urls.panel.initiative(id)
  if (done.ok) return seeOther(back, { tone: 'done', ...done.value })
  if (done.refusal === 'unchanged') {
    return seeOther(back, { tone: 'done', key: 'initiatives.flash.unchanged' })
  }
  if (done.refusal === 'notFound') throw notFound()
  if (typeof done.refusal === 'object' && done.refusal.reason === 'notFound') throw notFound()
  const { errors, status } = explainInitiative(done.refusal)
  return form.refuse(errors, status)
}

export default function InitiativeDesk() {
  const data = useLoaderData<typeof loader>()
  const { row } = data.page
  return (
    <DeskPage
      {...data}
      posted={useActionData<typeof action>()}
      hrefs={{
        list: urls.panel.initiatives(),
        public: urls.initiative(row.slug),
        voice: urls.submission,
        indicator: urls.indicator,
      }}
    />
  )
}
