import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { listTemplates } from '../../../features/position-templates/list-templates.server.ts'
import { readAnswerUnits } from '../../../features/positions/answer-units.server.ts'
import { explainRefusal } from '../../../features/positions/explain-refusal.ts'
import { findSubmissions } from '../../../features/positions/find-submissions.server.ts'
import { FormProblems } from '../../../features/forms/form-problems.tsx'
import { newPositionForm } from '../../../features/positions/forms.ts'
import { chooseTemplate } from '../../../features/positions/position-templates.ts'
import { PositionEditor } from '../../../features/positions/position-editor.tsx'
import { MAX_SUBMISSIONS } from '../../../features/positions/position.ts'
import { draftOf } from '../../../features/positions/position-draft.ts'
import { savePosition } from '../../../features/positions/save-position.server.ts'
import { showSubmissions } from '../../../features/positions/show-submissions.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { parseReference } from '../../../lib/reference-number.ts'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'position.draft')
  const { db, url, t } = openPage(request)
  const found = await findSubmissions(db, askedFor(url.searchParams))
  const rows = found.ok ? found.value : []
  return {
    head: { title: t('positions.editor.titleNew'), noindex: true },
    submissions: await showSubmissions(db, rows, can(actor, 'original.read')),
    units: await readAnswerUnits(db, actor),
    template: chooseTemplate(await listTemplates(db), url),
  }
}

/** `?dla=IK-2026-00042,IK-2026-00043`, or one `dla` for each. */
function askedFor(query: URLSearchParams): string[] {
  const typed = query.getAll('dla').flatMap((value) => value.split(','))
  const references = typed.map((text) => parseReference(text)).filter((text) => text !== null)
  return [...new Set(references)].slice(0, MAX_SUBMISSIONS)
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'position.draft')
  const { db, env, now } = openPage(request)
  const form = parseForm(await readFormData(request), newPositionForm)
  if (!form.ok) return form.invalid
  const context = { now, appOrigin: env.appOrigin }
  const saved = await savePosition(db, null, draftOf(form.value), actor, context)
  if (!saved.ok) {
    const { errors, status } = explainRefusal(saved.refusal)
    return form.refuse(errors, status)
  }
  const key = form.value.intent === 'submit' ? 'submitted' : 'saved'
  return seeOther(urls.panel.position(saved.value.id), {
    tone: 'done',
    key: `positions.flash.${key}`,
  })
}

export default function NewPosition() {
  const { submissions, units, template } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('positions.editor')
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.positions()}>{t('back')}</a>}
        title={t('titleNew')}
        lead={t('lead', { count: submissions.length })}
      />
      <div className="flow">
        <FormProblems posted={posted} id="position" />
        <PositionEditor
          saved={template.filled}
          submissions={submissions}
          units={units}
          templates={template.choices}
          hrefOf={urls.panel.submission}
          posted={posted}
        />
      </div>
    </>
  )
}
