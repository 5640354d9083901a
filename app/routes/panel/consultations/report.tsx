import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FormProblems } from '../../../features/forms/form-problems.tsx'
import { explainRefusal } from '../../../features/reports/explain-refusal.ts'
import { findReport } from '../../../features/reports/find-report.server.ts'
import { publishForm } from '../../../features/reports/forms.ts'
import { PreviewSide, ReportColumns } from '../../../features/reports/preview-side.tsx'
import { publishReport } from '../../../features/reports/publish-report.server.ts'
import { readPreview } from '../../../features/reports/read-preview.server.ts'
import { fileName } from '../../../features/reports/report-files.ts'
import { ReportPaper } from '../../../features/reports/report-paper.tsx'
import { Failed, Making } from '../../../features/reports/unfinished-report.tsx'
import { askedPage } from '../../../features/reports/view-report.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

const LOOK_AGAIN_SECONDS = '2'

export function meta(args: { data: unknown }) {
  const preview = (args.data as { preview?: { state: string } } | undefined)?.preview
  const isMade = preview?.state === 'making'
  return [
    ...pageMeta(args),
    ...(isMade ? [{ httpEquiv: 'refresh', content: LOOK_AGAIN_SECONDS }] : []),
  ]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, 'report.make')
  const { db, now, url, t } = openPage(request)
  const at = { id: pathNumber(params.id) ?? 0, number: pathNumber(params.number) ?? 0 }
  const preview = await readPreview(db, at, askedPage(url.searchParams), now)
  if (!preview) throw notFound()
  return {
    head: { title: t('reports.preview.title', { number: at.number }), noindex: true },
    preview,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'report.make')
  const { db, env, now } = openPage(request)
  const id = pathNumber(params.id) ?? 0
  const report = await findReport(db, id, pathNumber(params.number) ?? 0)
  if (!report) throw notFound()
  const form = parseForm(await readFormData(request), publishForm)
  if (!form.ok) return form.invalid
  const { checksum, confirmed } = form.value
  const seen = { checksum, personalDataConfirmed: confirmed }
  const context = { now, appOrigin: env.appOrigin }
  const published = await publishReport(db, report, seen, actor, context)
  if (!published.ok) {
    const { errors, status } = explainRefusal(published.refusal)
    return form.refuse(errors, status)
  }
  return seeOther(urls.panel.report(id, report.number), {
    tone: 'done',
    key: 'reports.flash.published',
    values: { count: published.value.told },
  })
}

export default function Report() {
  const { preview } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('reports')
  const { consultation, report } = preview
  const reports = urls.panel.reports(consultation.id)
  const self = (query?: Record<string, string>) =>
    urls.panel.report(consultation.id, report.number, query)
  const above = <a href={reports}>{t('preview.all')}</a>
  if (preview.state !== 'ready') {
    return (
      <>
        <PageHead kind="staff" title={t('one', { number: report.number })} above={above} />
        {preview.state === 'making' ? (
          <Making done={report.done} total={report.total} selfHref={self()} />
        ) : (
          <Failed reportsHref={reports} />
        )}
      </>
    )
  }
  const { view, checks } = preview
  const side = (
    <PreviewSide
      report={{ ...report, checksum: report.checksum ?? '' }}
      checklist={{
        ...preview,
        checks,
        deskHref: urls.panel.desk(consultation.id),
        caseHref: urls.panel.submission,
      }}
      people={preview.people}
      links={{
        reports,
        publicPage: urls.report(consultation.slug),
        file: (kind) => urls.reportFile(consultation.slug, fileName(report.number, kind)),
      }}
      posted={posted}
    />
  )
  return (
    <>
      <div className="crumb-s noprint">{above}</div>
      <FormProblems posted={posted} id="report" />
      <ReportColumns side={side} label={t('preview.checks')}>
        <ReportPaper
          {...view}
          above={
            <p className="pill">{t(report.published_at ? 'state.published' : 'state.ready')}</p>
          }
          links={{
            page: (list, page) => self(page === 1 ? {} : { lista: list, strona: String(page) }),
            row: ({ key, kind }) => (kind ? urls.panel.submission(key) : undefined),
          }}
        />
      </ReportColumns>
    </>
  )
}
