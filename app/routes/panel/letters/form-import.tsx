import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { mappingFromAddress, remarkImportForm, toMapping } from '../../../features/imports/forms.ts'
import { keepUpload } from '../../../features/imports/keep-upload.server.ts'
import { receivedDefault } from '../../../features/imports/received-default.ts'
import { runUpload, viewUpload } from '../../../features/imports/run-upload.server.ts'
import { toImportView } from '../../../features/imports/view.ts'
import { FormBatchPage, FormImportPage } from '../../../features/letters/form-import-page.tsx'
import { likelyVersion, listVersions } from '../../../features/letters/list-versions.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { entryLinks } from '../../../http/entry-links.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { logRefusedRow } from '../../../http/log-refused-row.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { queryNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { dayInWarsaw } from '../../../lib/warsaw-day.ts'

export const meta = pageMeta
const kind = 'remark'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'submission.import')
  const { db, now, url, t } = openPage(request)
  const versions = await listVersions(db)
  const page = {
    head: { title: t('letters.form.title'), noindex: true },
    tabs: entryLinks(actor),
    versions,
    today: dayInWarsaw(now),
    received: url.searchParams.get('wplyw') ?? '',
  }
  if (!url.searchParams.has('partia')) {
    const wanted = url.searchParams.get('dokument')
    const likely = await likelyVersion(db, versions, wanted, actor.id, now)
    return { ...page, likely, view: null, version: null }
  }
  const id = queryNumber(url.searchParams, 'partia')
  if (id === null) throw notFound()
  const received = receivedDefault(page.received, now)
  const who = { id, actorId: actor.id, now, kind, receivedDefault: received } as const
  const view = await viewUpload(db, who, mappingFromAddress(url.searchParams))
  if (!view) throw notFound()
  const version = versions.find((each) => each.id === view.batch.version_id) ?? null
  return { ...page, likely: null, version, view: toImportView(view, t) }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'submission.import')
  const { db, now } = openPage(request)
  const form = parseForm(await readFormData(request), remarkImportForm, ['file'])
  if (!form.ok) return form.invalid
  const { value } = form
  const received = receivedDefault(value.wplyw, now)
  if (value.wplyw !== null && received === null) {
    return form.refuse({ fields: { wplyw: ['intake.error.day'] } })
  }
  const pageOf = (id: number) =>
    urls.panel.remarkForm({ partia: String(id), wplyw: value.wplyw ?? undefined })
  if (value.intent === 'upload') {
    const { file, source, version: versionId } = value
    const isKnown = (await listVersions(db)).some(({ id }) => id === versionId)
    if (!isKnown) return form.refuse({ fields: { version: ['errors.unknownChoice'] } })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const batch = { source, fileName: file.name, actorId: actor.id, now, versionId }
    const kept = await keepUpload(db, bytes, batch)
    if (!kept.ok) return form.refuse({ fields: { file: [`importing.file.${kept.refusal}`] } })
    return seeOther(pageOf(kept.value))
  }
  const who = { id: value.batch, actorId: actor.id, now, kind, receivedDefault: received } as const
  const ran = await runUpload(db, who, toMapping(value), logRefusedRow)
  if (!ran.ok && ran.refusal !== 'alreadyRun') {
    const key = ran.refusal === 'gone' ? 'importing.file.gone' : 'letters.form.missing'
    return form.refuse({ form: [key] }, 409)
  }
  return seeOther(pageOf(value.batch))
}

export default function FormImport() {
  const { view, version, versions, likely, tabs, today, received } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  if (!view || posted) {
    const emptyForm = { docx: urls.emptyRemarkForm('docx'), csv: urls.emptyRemarkForm('csv') }
    return <FormImportPage {...{ tabs, versions, likely, posted, today, emptyForm }} />
  }
  const { id } = view.batch
  const links = {
    start: urls.panel.remarkForm(),
    self: urls.panel.remarkForm({ partia: String(id) }),
    report: urls.panel.importReport(id, 'raport'),
    corrections: urls.panel.importReport(id, 'poprawki'),
  }
  return <FormBatchPage {...{ view, version, received, today, links }} />
}
