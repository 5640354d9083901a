import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { engagementOf } from '../../features/engagement/engagement-of.server.ts'
import { GonePage } from '../../features/register/gone-page.tsx'
import { PostulateHeader } from '../../features/register/postulate-header.tsx'
import { PostulateRest } from '../../features/register/postulate-rest.tsx'
import { PostulateSide } from '../../features/register/postulate-side.tsx'
import { readPublicPage } from '../../features/register/read-public-page.server.ts'
import { WholeText } from '../../features/submissions/whole-text.tsx'
import { currentActor } from '../../http/actor.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { parseReference } from '../../lib/reference-number.ts'
import { SideColumns, Wrap } from '../../ui/columns.tsx'
import { Breadcrumbs } from '../../ui/page-head.tsx'
import { ReadingText } from '../../ui/postulate-head.tsx'

export const meta = pageMeta

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
    return data({ head: { title, noindex: true }, page, address, now, mine: null }, { status })
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
  }
}

export default function Postulate() {
  const t = useTranslations()
  const { page, address, now, mine } = useLoaderData<typeof loader>()
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
      <article>
        <SideColumns
          sideLabel={t('postulate.side')}
          side={
            <PostulateSide
              postulate={page}
              mine={mine}
              now={now}
              action={urls.postulateEngagement(page.reference)}
              address={address}
            />
          }
          rest={<PostulateRest postulate={page} hrefOf={urls.postulate} />}
        >
          <PostulateHeader
            postulate={page}
            now={now}
            areaHref={urls.area}
            goalHref={urls.goal}
            themeHref={(slug) => urls.postulates({ temat: slug })}
          />
          <ReadingText>
            <Written locale={page.locale} as="div">
              <WholeText text={page} redacted={(word) => t(`postulate.redaction.${word}`)} />
            </Written>
          </ReadingText>
          {page.isWrittenDown ? (
            <p className="pt__note sm muted">{t(`postulate.writtenDown.${page.channel}`)}</p>
          ) : null}
        </SideColumns>
      </article>
    </Wrap>
  )
}
