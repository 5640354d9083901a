import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LongDate } from '../../features/register/long-date.tsx'
import { DownloadList } from '../../features/reports/download-list.tsx'
import { ReportColumns } from '../../features/reports/preview-side.tsx'
import { readPublicReport } from '../../features/reports/read-public-report.server.ts'
import { fileName } from '../../features/reports/report-files.ts'
import { ReportPaper } from '../../features/reports/report-paper.tsx'
import { askedPage } from '../../features/reports/view-report.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { queryNumber } from '../../http/query-number.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { urls } from '../../http/urls.ts'
import { useLocale, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Note } from '../../ui/note.tsx'
import { Breadcrumbs } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, url, t } = openPage(request)
  const { slug = '' } = params
  const asked = { number: queryNumber(url.searchParams, 'nr'), page: askedPage(url.searchParams) }
  const found = await readPublicReport(db, slug, asked)
  if (!found) throw notFound()
  return {
    head: {
      title: t('reports.title', { title: found.title }),
      canonical: env.appOrigin + urls.report(slug),
    },
    slug,
    ...found,
  }
}

export default function PublicReport() {
  const { slug, title, number, newest, checksum, publishedAt, others, view } =
    useLoaderData<typeof loader>()
  const t = useTranslations()
  const locale = useLocale()
  const isNewest = number === newest
  const address = (of: number, query: Record<string, string> = {}) =>
    urls.report(slug, { ...(of === newest ? {} : { nr: String(of) }), ...query })
  const side = (
    <>
      <Panel title={t('reports.download')}>
        <DownloadList
          checksum={checksum}
          hrefOf={(kind) => urls.reportFile(slug, fileName(number, kind))}
        />
      </Panel>
      {others.length > 0 ? (
        <Panel title={t('reports.others')}>
          <ul>
            {others.map((other) => (
              <li key={other.number}>
                <a href={address(other.number)}>{t('reports.one', { number: other.number })}</a>,{' '}
                <LongDate at={other.publishedAt} />
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </>
  )
  return (
    <div className="wrap">
      <Breadcrumbs
        label={t('common.breadcrumbs')}
        items={[
          { href: urls.home(), label: t('shell.nav.home') },
          { href: urls.consultation(slug), label: <Written locale="pl">{title}</Written> },
        ]}
        current={t('reports.one', { number })}
      />
      {isNewest ? null : (
        <Note kind="warning" className="noprint">
          <p>
            {t('reports.newest')} <a href={urls.report(slug)}>{t('reports.toNewest')}</a>
          </p>
        </Note>
      )}
      {locale === 'pl' ? null : <Note className="noprint">{t('reports.inPolish')}</Note>}
      <ReportColumns side={side} label={t('reports.download')}>
        <ReportPaper
          {...view}
          above={
            <p className="sm muted rabove">
              <a href={view.only ? address(number) : urls.consultation(slug)}>
                {view.only ? t('reports.whole') : t('reports.back', { title })}
              </a>{' '}
              · <LongDate at={publishedAt} />
            </p>
          }
          links={{
            page: (list, page) =>
              address(number, page === 1 ? {} : { lista: list, strona: String(page) }),
            row: ({ key, kind }) =>
              kind === 'postulate' ? urls.postulate(key) : kind ? urls.remark(key) : undefined,
          }}
        />
        <p className="sm muted noprint">{t('reports.printHint')}</p>
      </ReportColumns>
    </div>
  )
}
