import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  keepIndicatorFile,
  runIndicatorImport,
  viewIndicatorFile,
} from '../../../features/indicators/import-values.server.ts'
import {
  chosenFromAddress,
  chosenFromList,
  importForm,
} from '../../../features/indicators/import-forms.ts'
import { ImportPreview } from '../../../features/indicators/import-preview.tsx'
import { ImportUpload } from '../../../features/indicators/import-upload.tsx'
import { FormProblems } from '../../../features/forms/form-problems.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { queryNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta
/** The page shows the start of a long file; the counts are of all of it. */
const ROWS_SHOWN = 300

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'indicator.enter')
  const { db, now, url, t } = openPage(request)
  const head = { title: t('indicators.import.title'), noindex: true }
  if (!url.searchParams.has('partia')) return { head, view: null }
  const id = queryNumber(url.searchParams, 'partia')
  const chosen = chosenFromAddress(url.searchParams)
  const view = id && (await viewIndicatorFile(db, id, chosen, { actor, now }))
  if (!view) throw notFound()
  const count = (outcome: string) => view.rows.filter((row) => row.outcome === outcome).length
  const planned = {
    add: count('add'),
    correct: count('correct'),
    same: count('same'),
    bad: count('bad'),
  }
  // What needs a person comes first.
  const order = ['bad', 'correct', 'add', 'same']
  const rows = view.rows
    .toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || a.line - b.line)
    .slice(0, ROWS_SHOWN)
  return {
    head,
    view: {
      ...view,
      rows,
      planned,
      total: view.rows.length,
      chosen: [...chosen].map(([index, slug]) => `${index}=${slug}`),
      here: url.pathname + url.search,
    },
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'indicator.enter')
  const { db, now } = openPage(request)
  const form = parseForm(await readFormData(request), importForm, ['file'])
  if (!form.ok) return form.invalid
  const { value } = form
  if (value.intent === 'upload') {
    const bytes = new Uint8Array(await value.file.arrayBuffer())
    const kept = await keepIndicatorFile(db, bytes, value.file.name, { actor, now })
    if (!kept.ok) return form.refuse({ fields: { file: [`indicators.file.${kept.refusal}`] } })
    return seeOther(urls.panel.importIndicators({ partia: String(kept.value) }))
  }
  const chosen = chosenFromList(value.chosen)
  const how = { isExample: value.isExample === 'on', reason: value.importReason }
  const ran = await runIndicatorImport(db, value.batch, chosen, how, { actor, now })
  if (!ran.ok && ran.refusal === 'needsReason') {
    return form.refuse({ fields: { importReason: ['indicators.error.importReason'] } })
  }
  if (!ran.ok && ran.refusal !== 'done') {
    return form.refuse({ form: [`indicators.file.${ran.refusal}`] }, 409)
  }
  return seeOther(urls.panel.importIndicators({ partia: String(value.batch) }))
}

export default function ImportIndicators() {
  const { view } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('indicators')
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.indicators()}>{t('title')}</a>}
        title={t('import.title')}
        lead={t('import.lead')}
      />
      <FormProblems posted={posted} id="indicator" />
      {view ? (
        <ImportPreview
          view={view}
          action={urls.panel.importIndicators()}
          here={view.here}
          posted={posted}
          hrefOf={urls.panel.indicator}
        />
      ) : (
        <ImportUpload posted={posted} />
      )}
    </>
  )
}
