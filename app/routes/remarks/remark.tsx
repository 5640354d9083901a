import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { engagementOf } from '../../features/engagement/engagement-of.server.ts'
import { GonePage } from '../../features/register/gone-page.tsx'
import { PostulateHeader } from '../../features/register/postulate-header.tsx'
import { PostulateRest } from '../../features/register/postulate-rest.tsx'
import { PostulateSide } from '../../features/register/postulate-side.tsx'
import { readPublicPage } from '../../features/register/read-public-page.server.ts'
import { compareProposal } from '../../features/remarks/compare-proposal.ts'
import { remarkContexts } from '../../features/remarks/remark-context.server.ts'
import { RemarkPlaceBox } from '../../features/remarks/remark-place-box.tsx'
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
import { Note } from '../../ui/note.tsx'
import { Breadcrumbs } from '../../ui/page-head.tsx'
import { ReadingText } from '../../ui/postulate-head.tsx'

export const meta = pageMeta

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
  const { context, diff, mine } = remark
  return (
    <Wrap>
      <Breadcrumbs
        label={t('common.breadcrumbs')}
        items={[
          { href: urls.home(), label: t('shell.nav.home') },
          { href: urls.documents(), label: t('shell.nav.documents') },
          { href: urls.version(context.slug, context.versionNumber), label: context.documentTitle },
        ]}
        current={page.reference}
      />
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
            themeHref={(slug) => urls.postulates({ rodzaj: 'wszystko', temat: slug })}
          />
          {context.isLate ? (
            <Note kind="warning" icon="clock">
              {t('remarks.page.late')}
            </Note>
          ) : null}
          <ReadingText>
            <Written locale={page.locale} as="div">
              <WholeText
                text={{ ...page, proposal: diff ? null : page.proposal }}
                redacted={(word) => t(`postulate.redaction.${word}`)}
              />
            </Written>
          </ReadingText>
          <RemarkPlaceBox context={context} diff={diff} remarkHref={urls.remark} />
          <p>
            <a href={`${context.address}#${page.reference}`}>{t('remarks.page.seeAll')}</a>
          </p>
          {page.isWrittenDown ? (
            <p className="pt__note sm muted">{t(`postulate.writtenDown.${page.channel}`)}</p>
          ) : null}
        </SideColumns>
      </article>
    </Wrap>
  )
}
