import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { engagementOf } from '../../features/engagement/engagement-of.server.ts'
import { indicatorsOfSubmissions } from '../../features/indicators/indicators-of.server.ts'
import { GonePage } from '../../features/register/gone-page.tsx'
import { readPublicPage } from '../../features/register/read-public-page.server.ts'
import { compareProposal } from '../../features/remarks/compare-proposal.ts'
import { remarkContexts } from '../../features/remarks/remark-context.server.ts'
import { RemarkPlaceBox } from '../../features/remarks/remark-place-box.tsx'
import { currentActor } from '../../http/actor.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { SubmissionArticle } from '../../http/submission-article.tsx'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { parseReference } from '../../lib/reference-number.ts'
import { Wrap } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'
import { Breadcrumbs } from '../../ui/page-head.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, now, locale, t } = openPage(request)
  const reference = parseReference(params.reference ?? '')
  const page = reference ? await readPublicPage(db, reference, locale) : null
  if (!page) throw notFound()
  const address = env.appOrigin + urls.remark(page.reference)
  if (page.kind !== 'published') {
    const title = t(`postulate.gone.${page.kind}.title`, { reference: page.reference })
    const status = page.kind === 'merged' ? 200 : 410
    return data({ head: { title, noindex: true }, page, address, now, remark: null }, { status })
  }
  const context = (await remarkContexts(db, [page.id])).get(page.id)
  if (!context) throw redirect(urls.postulate(page.reference), 301)
  const actor = await currentActor(request)
  return {
    head: {
      title: page.title,
      description: t('remarks.page.description', {
        reference: page.reference,
        title: context.documentTitle,
      }),
      canonical: address,
    },
    page,
    address,
    now,
    remark: {
      context,
      diff: compareProposal(context.quotedText, page.proposal),
      mine: actor.kind === 'account' ? await engagementOf(db, actor.id, page.id) : null,
      indicators: await indicatorsOfSubmissions(db, [page.id], locale),
    },
  }
}

export default function Remark() {
  const t = useTranslations()
  const { page, address, now, remark } = useLoaderData<typeof loader>()
  if (page.kind !== 'published' || !remark) {
    return (
      <Wrap>
        {page.kind === 'published' ? null : (
          <GonePage
            gone={page}
            hrefOf={urls.postulate}
            follow={urls.follow({ numer: page.reference })}
            rules={urls.rules()}
            all={urls.postulates({ rodzaj: 'uwagi' })}
          />
        )}
      </Wrap>
    )
  }
  const { context, diff, mine, indicators } = remark
  return (
    <Wrap>
      <Breadcrumbs
        label={t('common.breadcrumbs')}
        items={[
          { href: urls.home(), label: t('shell.nav.home') },
          { href: urls.documents(), label: t('shell.nav.documents') },
          {
            href: urls.version(context.slug, context.versionNumber),
            label: <Written locale="pl">{context.documentTitle}</Written>,
          },
        ]}
        current={page.reference}
      />
      <SubmissionArticle
        postulate={page}
        mine={mine}
        indicators={indicators}
        now={now}
        address={address}
        text={{ ...page, proposal: diff ? null : page.proposal }}
        list={{ rodzaj: 'wszystko' }}
        before={
          context.isLate ? (
            <Note kind="warning" icon="clock">
              {t('remarks.page.late')}
            </Note>
          ) : null
        }
      >
        <RemarkPlaceBox context={context} diff={diff} remarkHref={urls.remark} />
        <p>
          <a href={`${context.address}#${page.reference}`}>{t('remarks.page.seeAll')}</a>
        </p>
      </SubmissionArticle>
    </Wrap>
  )
}
