import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { placingForm } from '../../../features/anchors/forms.ts'
import { PlaceSearch } from '../../../features/anchors/place-search.tsx'
import { placeRemark } from '../../../features/anchors/place-remark.server.ts'
import { readPlacing } from '../../../features/anchors/read-placing.server.ts'
import { readQueue } from '../../../features/anchors/read-queue.server.ts'
import { WaitingCard } from '../../../features/anchors/waiting-card.tsx'
import { findDocument } from '../../../features/documents/read-version.server.ts'
import { FormProblems } from '../../../features/forms/form-problems.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber, queryNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { parseReference } from '../../../lib/reference-number.ts'
import { Empty } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Pagination } from '../../../ui/pagination.tsx'

export const meta = pageMeta

async function open(request: Request, params: { id?: string }) {
  const actor = await requirePermission(request, 'remark.place')
  const page = openPage(request)
  const id = pathNumber(params.id)
  const document = id ? await findDocument(page.db, id) : null
  if (!document) throw notFound()
  return { ...page, actor, document }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, t, url, actor, document } = await open(request, params)
  const asked = parseReference(url.searchParams.get('uwaga') ?? '')
  const search = (url.searchParams.get('szukaj') ?? '').slice(0, 200)
  const placing = asked ? await readPlacing(db, document.id, asked, search) : null
  if (asked && !placing) throw notFound()
  const after = queryNumber(url.searchParams, 'po')
  return {
    head: { title: t('versions.anchors.head', { title: document.title }), noindex: true },
    document,
    search,
    placing,
    queue: placing ? null : await readQueue(db, document.id, after),
    isFirst: after === null,
    mayEdit: can(actor, 'document.edit'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, now, actor, document } = await open(request, params)
  const form = parseForm(await readFormData(request), placingForm)
  if (!form.ok) return form.invalid
  const { reference, seen } = form.value
  const to = form.value.intent === 'place' ? { key: form.value.key } : { reason: form.value.reason }
  const done = await placeRemark(db, document.id, { reference, seen, to }, actor, now)
  if (!done.ok) {
    if (done.refusal === 'notFound') throw notFound()
    const key = done.refusal === 'conflict' ? 'decided' : done.refusal
    return form.refuse({ form: [`versions.error.${key}`] }, 409)
  }
  const key = form.value.intent === 'place' ? 'versions.flash.placed' : 'versions.flash.ended'
  return seeOther(urls.panel.anchors(document.id), { tone: 'done', key, values: { reference } })
}

export default function RemarkPlaces() {
  const { document, search, placing, queue, isFirst, mayEdit } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('versions.anchors')
  const own = (query?: Record<string, string>) => urls.panel.anchors(document.id, query)
  const number = (placing ?? queue)?.version.number
  return (
    <>
      <PageHead
        kind="staff"
        above={
          placing ? (
            <a href={own()}>{t('back')}</a>
          ) : mayEdit ? (
            <a href={urls.panel.document(document.id)}>{document.title}</a>
          ) : (
            document.title
          )
        }
        title={placing ? t('chooseFor', { reference: placing.remark.reference }) : t('title')}
        lead={number === undefined ? t('unpublished') : t('lead', { number })}
      />
      <div className="frame-stack">
        <FormProblems posted={posted} id="f" />
        {placing ? (
          <>
            <h2 className="vh">{t('words')}</h2>
            <WaitingCard
              remark={placing.remark}
              href={urls.panel.submission(placing.remark.reference)}
              chooseHref={null}
              posted={posted}
            />
            <PlaceSearch page={placing} search={search} />
          </>
        ) : null}
        {queue && queue.waiting === 0 ? (
          <Empty title={t('empty')} headingLevel="h2">
            {t('emptyText')}
          </Empty>
        ) : null}
        {queue && queue.waiting > 0 ? (
          <section className="mts" aria-labelledby="czekaja">
            <h2 id="czekaja">{t('waiting', { count: queue.waiting })}</h2>
            {queue.remarks.map((remark) => (
              <WaitingCard
                key={remark.id}
                remark={remark}
                href={urls.panel.submission(remark.reference)}
                chooseHref={own({ uwaga: remark.reference })}
                posted={posted}
              />
            ))}
            <Pagination
              label={t('pages')}
              first={isFirst ? undefined : { href: own(), label: t('first') }}
              next={
                queue.next === null
                  ? undefined
                  : { href: own({ po: String(queue.next) }), label: t('next') }
              }
            />
          </section>
        ) : null}
      </div>
    </>
  )
}
