import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listBatches } from '../../features/imports/batches.server.ts'
import { importForm, mappingFromAddress, toMapping } from '../../features/imports/forms.ts'
import { BatchPage } from '../../features/imports/batch-page.tsx'
import { keepUpload } from '../../features/imports/keep-upload.server.ts'
import { RecentImports } from '../../features/imports/recent-imports.tsx'
import { runUpload, viewUpload } from '../../features/imports/run-upload.server.ts'
import { ImportRules, UploadForm } from '../../features/imports/upload-form.tsx'
import { toImportView } from '../../features/imports/view.ts'
import { requirePermission } from '../../http/actor.server.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { logRefusedRow } from '../../http/log-refused-row.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound, seeOther } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'submission.import')
  const { db, now, url, t } = openPage(request)
  const head = { title: t('importing.title'), noindex: true }
  const batch = url.searchParams.get('partia')
  if (batch === null) {
    const recent = (await listBatches(db)).map(({ actor_id, ...row }) => {
      const isOwn = actor_id === actor.id
      const page = row.kind === 'remark' ? urls.panel.remarkForm : urls.panel.import
      return { ...row, href: isOwn ? page({ partia: String(row.id) }) : null }
    })
    return { head, view: null, recent }
  }
  if (!/^\d{1,9}$/.test(batch)) throw notFound()
  const who = { id: Number(batch), actorId: actor.id, now, kind: 'postulate' as const }
  const view = await viewUpload(db, who, mappingFromAddress(url.searchParams))
  if (!view) throw notFound()
  return { head, view: toImportView(view, t), recent: [] }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'submission.import')
  const { db, now } = openPage(request)
  const form = parseForm(await readFormData(request), importForm, ['file'])
  if (!form.ok) return form.invalid
  const { value } = form
  if (value.intent === 'upload') {
    const { file, source } = value
    const bytes = new Uint8Array(await file.arrayBuffer())
    const batch = { source, fileName: file.name, actorId: actor.id, now }
    const kept = await keepUpload(db, bytes, batch)
    if (!kept.ok) return form.refuse({ fields: { file: [`importing.file.${kept.refusal}`] } })
    return seeOther(urls.panel.import({ partia: String(kept.value) }))
  }
  const who = { id: value.batch, actorId: actor.id, now, kind: 'postulate' as const }
  const ran = await runUpload(db, who, toMapping(value), logRefusedRow)
  if (!ran.ok && ran.refusal !== 'alreadyRun') {
    const key = ran.refusal === 'gone' ? 'importing.file.gone' : 'importing.mapping.missing'
    return form.refuse({ form: [key] }, 409)
  }
  return seeOther(urls.panel.import({ partia: String(value.batch) }))
}

export default function Import() {
  const { view, recent } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('importing')
  if (view && !posted) {
    const { id } = view.batch
    return (
      <BatchPage
        view={view}
        links={{
          start: urls.panel.import(),
          self: urls.panel.import({ partia: String(id) }),
          report: urls.panel.importReport(id, 'raport'),
          corrections: urls.panel.importReport(id, 'poprawki'),
        }}
      />
    )
  }
  return (
    <>
      <PageHead kind="staff" title={t('title')} lead={t('lead')} />
      <p>
        <a href={urls.panel.remarkForm()}>{t('remarkForms')}</a>
      </p>
      <div className="entry">
        <UploadForm posted={posted} />
        <ImportRules />
      </div>
      <div className="below">
        <RecentImports batches={recent} />
      </div>
    </>
  )
}
