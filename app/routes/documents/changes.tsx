import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '../../features/accounts/permissions.ts'
import {
  ComparisonCounts,
  ComparisonHead,
} from '../../features/documents/comparison/comparison-head.tsx'
import { ComparisonList } from '../../features/documents/comparison/comparison-list.tsx'
import { readComparison } from '../../features/documents/comparison/read-comparison.server.ts'
import { useWording } from '../../features/documents/comparison/use-wording.ts'
import { currentActor } from '../../http/actor.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { pathNumber, queryNumber } from '../../http/query-number.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Wrap } from '../../ui/columns.tsx'
import { Empty } from '../../ui/note.tsx'
import { Breadcrumbs } from '../../ui/page-head.tsx'
import { Seg } from '../../ui/seg.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

const IN_ONE = 'jeden'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, t, url } = openPage(request)
  const number = pathNumber(params.number)
  const actor = await currentActor(request)
  const seesDrafts = actor.kind === 'account' && can(actor, 'document.edit')
  const asked = { after: number ?? 0, before: queryNumber(url.searchParams, 'z') }
  const page = await readComparison(db, params.slug ?? '', asked, seesDrafts)
  if (!page) throw notFound()
  const { before, after } = page
  const { slug, title } = page.document
  return {
    head: {
      title: t('versions.changes.head', { title, number: after.number }),
      description: t('versions.changes.description', {
        title,
        before: before.number,
        after: after.number,
      }),
      canonical: env.appOrigin + urls.changes(slug, after.number, { z: String(before.number) }),
      noindex: after.state === 'draft' || before.state === 'draft',
    },
    page,
    view: url.searchParams.get('widok') === IN_ONE ? ('inOne' as const) : ('beside' as const),
    only: url.searchParams.get('akapit'),
  }
}

export default function DocumentChanges() {
  const { page, view, only } = useLoaderData<typeof loader>()
  const t = useTranslations()
  const { document, before, after, comparison } = page
  const own = (query: { akapit?: string | undefined; widok?: string | undefined }) =>
    urls.changes(document.slug, after.number, { z: String(before.number), ...query })
  const wordings = { before: useWording(before), after: useWording(after) }
  const widok = view === 'inOne' ? IN_ONE : undefined
  const akapit = only ?? undefined
  const isFound = only === null || comparison.changes.some((change) => change.key === only)
  return (
    <>
      <ComparisonHead
        page={page}
        versionHref={(number) => urls.version(document.slug, number)}
        ownHref={own({})}
        crumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[
              { href: urls.home(), label: t('shell.nav.home') },
              { href: urls.documents(), label: t('shell.nav.documents') },
              {
                href: urls.document(document.slug),
                label: <Written locale="pl">{document.title}</Written>,
              },
            ]}
            current={t('versions.changes.crumb')}
          />
        }
      />
      <Wrap className="cmp">
        <ComparisonCounts page={page} />
        {after.note ? <p className="cmp__n">{after.note}</p> : null}
        <div className="cmp__t">
          <h2>{t('versions.changes.list')}</h2>
          <Seg
            label={t('versions.changes.views')}
            items={[
              { href: own({ akapit }), label: t('versions.changes.beside'), current: !widok },
              {
                href: own({ akapit, widok: IN_ONE }),
                label: t('versions.changes.inOne'),
                current: view === 'inOne',
              },
            ]}
          />
        </div>
        <p className="legend">
          <ins>{t('versions.changes.addedWord')}</ins>{' '}
          <del>{t('versions.changes.removedWord')}</del>{' '}
          <span className="muted">{t('versions.changes.legendText')}</span>
        </p>
        {only === null ? null : (
          <p>
            <a href={own({ widok })}>{t('versions.changes.all')}</a>
          </p>
        )}
        {isFound && comparison.changes.length > 0 ? (
          <ComparisonList
            page={page}
            view={view}
            only={only}
            wordings={wordings}
            changeHref={(key) => own({ akapit: key, widok })}
            thanksHref={({ kind, reference }) =>
              kind === 'remark' ? urls.remark(reference) : urls.postulate(reference)
            }
            fileHref={urls.file}
          />
        ) : (
          <Empty title={t('versions.changes.none')}>{t('versions.changes.noneText')}</Empty>
        )}
      </Wrap>
    </>
  )
}
