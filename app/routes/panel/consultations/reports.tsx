import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { phaseOf } from '../../../features/consultations/clock.ts'
import { readConsultation } from '../../../features/consultations/read-consultation.server.ts'
import { whatIsMissing } from '../../../features/desk/what-is-missing.server.ts'
import { FormProblems } from '../../../features/forms/form-problems.tsx'
import { explainRefusal } from '../../../features/reports/explain-refusal.ts'
import { listReports } from '../../../features/reports/find-report.server.ts'
import { makeForm } from '../../../features/reports/forms.ts'
import { MakeForm } from '../../../features/reports/make-form.tsx'
import { startReport } from '../../../features/reports/make-report.server.ts'
import { ReportsTable } from '../../../features/reports/reports-table.tsx'
import { settledWithin } from '../../../lib/settled-within.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { runtime } from '#app/platform/runtime.server.ts'

export const meta = pageMeta

/** Whoever made a short report sees it at once; a longer one shows how far it is. */
const WAIT_MS = 1_000

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, 'report.make')
  const { db, now, t } = openPage(request)
  const consultation = await readConsultation(db, pathNumber(params.id) ?? 0)
  if (!consultation) throw notFound()
  const reports = await listReports(db, consultation.id, now)
  const { count: missing } = await whatIsMissing(db, consultation.id, now)
  return {
    head: { title: t('reports.list.title'), noindex: true },
    consultation: { id: consultation.id, title: consultation.title },
    reports,
    missing,
    isOpen: phaseOf(consultation, now) === 'open',
    dueAt: consultation.reportDueAt,
    corrects: reports.find((row) => row.published_at !== null)?.number ?? null,
    replaces: reports.find((row) => row.published_at === null)?.number ?? null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'report.make')
  const { db } = openPage(request)
  const consultationId = pathNumber(params.id) ?? 0
  const form = parseForm(await readFormData(request), makeForm)
  if (!form.ok) return form.invalid
  const { clock, log } = runtime()
  const wanted = { consultationId, note: form.value.note }
  const started = await startReport(db, wanted, actor, {
    now: () => clock.now(),
    onFailure: (error) => log.error({ err: error }, 'a report was not made'),
  })
  if (!started.ok) {
    if (started.refusal === 'notFound') throw notFound()
    const { errors, status } = explainRefusal(started.refusal)
    return form.refuse(errors, status)
  }
  await settledWithin(started.value.finished, WAIT_MS)
  return seeOther(urls.panel.report(consultationId, started.value.number))
}

export default function Reports() {
  const data = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('reports')
  const format = useFormatter()
  const longDate = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' })
  const { consultation, reports, dueAt } = data
  return (
    <>
      <PageHead
        kind="staff"
        title={t('list.title')}
        lead={t('list.lead')}
        above={
          <a href={urls.panel.consultation(consultation.id)}>
            {t('back', { title: consultation.title })}
          </a>
        }
      />
      <FormProblems posted={posted} id="report" />
      <div className="reports">
        <Panel kind="staff" title={t('list.caption')} className="flow">
          <ReportsTable
            reports={reports}
            hrefOf={(number) => urls.panel.report(consultation.id, number)}
          />
          {dueAt ? <p className="muted">{t('list.due', { date: longDate(dueAt) })}</p> : null}
        </Panel>
        <MakeForm {...data} deskHref={urls.panel.desk(consultation.id)} posted={posted} />
      </div>
    </>
  )
}
