import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { engagementOf } from '../../features/engagement/engagement-of.server.ts'
import { indicatorsOfSubmissions } from '../../features/indicators/indicators-of.server.ts'
import { GonePage } from '../../features/register/gone-page.tsx'
import { readPublicPage } from '../../features/register/read-public-page.server.ts'
import { currentActor } from '../../http/actor.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { SubmissionArticle } from '../../http/submission-article.tsx'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { parseReference } from '../../lib/reference-number.ts'
import { Wrap } from '../../ui/columns.tsx'
import { Breadcrumbs } from '../../ui/page-head.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, now, locale, t } = openPage(request)
  const reference = parseReference(params.reference ?? '')
  const page = reference ? await readPublicPage(db, reference, locale) : null
  if (!page) throw notFound()
  if (page.kind === 'published' && page.submissionKind === 'remark') {
    throw redirect(urls.remark(page.reference), 301)
  }
  const address = env.appOrigin + urls.postulate(page.reference)
  if (page.kind !== 'published') {
    const title = t(`postulate.gone.${page.kind}.title`, { reference: page.reference })
    // 410: the address was public and its text is gone on purpose, so searches and copies drop it too.
    const status = page.kind === 'merged' ? 200 : 410
    const head = { title, noindex: true }
    return data({ head, page, address, now, mine: null, indicators: [] }, { status })
  }
  const actor = await currentActor(request)
  return {
    head: {
      title: page.title,
      description: t('postulate.description', { reference: page.reference }),
      canonical: address,
    },
    page,
    address,
    now,
    mine: actor.kind === 'account' ? await engagementOf(db, actor.id, page.id) : null,
    indicators: await indicatorsOfSubmissions(db, [page.id], locale),
  }
}

export default function Postulate() {
  const t = useTranslations()
  const { page, address, now, mine, indicators } = useLoaderData<typeof loader>()
  const crumbs = (
    <Breadcrumbs
      label={t('common.breadcrumbs')}
      items={[
        { href: urls.home(), label: t('shell.nav.home') },
        { href: urls.postulates(), label: t('shell.nav.postulates') },
      ]}
      current={page.reference}
    />
  )
  if (page.kind !== 'published') {
    return (
      <Wrap>
        {crumbs}
        <GonePage
          gone={page}
          hrefOf={urls.postulate}
          follow={urls.follow({ numer: page.reference })}
          rules={urls.rules()}
          all={urls.postulates()}
        />
      </Wrap>
    )
  }
  return (
    <Wrap>
      {crumbs}
      <SubmissionArticle
        postulate={page}
        mine={mine}
        now={now}
        address={address}
        indicators={indicators}
      />
    </Wrap>
  )
}
