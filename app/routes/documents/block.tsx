import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { limits } from '#app/platform/rate-limit.server.ts'
import { addToSending } from '../../features/remarks/add-to-sending.server.ts'
import { BlockPageView } from '../../features/remarks/block-page-view.tsx'
import { blockPage, findPlace } from '../../features/remarks/block-page.server.ts'
import { explainAdd } from '../../features/remarks/explain-add.ts'
import type { RemarkSort } from '../../features/remarks/list-block-remarks.server.ts'
import { remarkForm } from '../../features/remarks/forms.ts'
import { writingOf } from '../../features/remarks/writing.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { pathNumber } from '../../http/query-number.ts'
import { notFound, seeOther } from '../../http/respond.server.ts'
import { rememberSending, sendingOwner } from '../../http/sending-cookie.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { newIdempotencyKey } from '../../lib/idempotency-key.ts'
import { readSignedInstant, signInstant } from '../../lib/signed-instant.server.ts'
import { Breadcrumbs } from '../../ui/page-head.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { hydrate: ['remarks', 'reading', 'status', 'postulate'] }
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

type Params = LoaderFunctionArgs['params']
const wantedOf = (params: Params) => ({
  slug: params.slug ?? '',
  number: pathNumber(params.number),
  key: params.key ?? '',
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, now, url, t } = openPage(request)
  const sort: RemarkSort = url.searchParams.get('kolejnosc') === 'poparcie' ? 'support' : 'newest'
  const owner = await sendingOwner(request)
  const reader = { owner, sort, after: url.searchParams.get('po') }
  const page = await blockPage(db, wantedOf(params), reader, now)
  if (!page) throw notFound()
  const { document, version, block, sending, ...shown } = page
  const title = block
    ? block.number
      ? t('remarks.place.block', { place: block.number })
      : t('remarks.place.blockNoNumber')
    : t('remarks.place.whole')
  return data({
    head: {
      title: `${title}: ${document.title}`,
      description: t('remarks.place.description', { title: document.title }),
      canonical: env.appOrigin + urls.block(document.slug, version.number, block?.key ?? null),
    },
    ...shown,
    title,
    document,
    version,
    block,
    sort,
    listLength: sending?.content.remarks.length ?? 0,
    writing: writingOf(page, url.searchParams),
    newKey: newIdempotencyKey(),
    begun: signInstant(env.sessionSecret, now),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, env, now } = openPage(request)
  const wanted = wantedOf(params)
  const place = await findPlace(db, wanted)
  if (!place) throw notFound()
  const form = parseForm(await readFormData(request), remarkForm)
  if (!form.ok) return form.invalid
  if (form.value.website) return form.refuse({ form: ['remarks.error.robot'] })
  const added = await addToSending(
    db,
    await sendingOwner(request),
    { versionId: place.version.id, blockId: place.block?.id ?? null },
    form.value,
    {
      begunAt: readSignedInstant(env.sessionSecret, form.value.begun ?? '') ?? now,
      now,
      askLimit: minutesToWait,
    },
  )
  if (!added.ok) {
    if (added.refusal.code === 'notFound') throw notFound()
    return form.refuse(...explainAdd(added.refusal))
  }
  const { slug, version, key } = { ...wanted, version: place.version.number }
  return seeOther(urls.block(slug, version, key, { dodano: form.value.key }), undefined, [
    await rememberSending(added.value.key),
  ])
}

async function minutesToWait(): Promise<number | null> {
  const answer = await limits().consume('prepare')
  return answer.allowed ? null : Math.ceil(answer.retryAfterSeconds / 60)
}

export default function BlockPage() {
  const page = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const t = useTranslations()
  const { document, version, block } = page
  const versionHref = urls.version(document.slug, version.number)
  const here = (query?: Record<string, string>) =>
    urls.block(document.slug, version.number, block?.key ?? null, query)
  return (
    <BlockPageView
      page={page}
      lastResult={lastResult}
      crumbs={
        <Breadcrumbs
          label={t('common.breadcrumbs')}
          items={[
            { href: urls.home(), label: t('shell.nav.home') },
            { href: urls.documents(), label: t('shell.nav.documents') },
            { href: versionHref, label: <Written locale="pl">{document.title}</Written> },
          ]}
          current={block?.number ?? page.title}
        />
      }
      hrefs={{
        here,
        document: block ? `${versionHref}#${block.key}` : versionHref,
        block: (key) => urls.block(document.slug, version.number, key),
        newest: urls.block(document.slug, page.newest.number, block?.key ?? null),
        file: urls.file,
        remark: urls.remark,
        engage: urls.postulateEngagement,
        sending: urls.sending(),
        newPostulate: urls.newPostulate(),
      }}
    />
  )
}
