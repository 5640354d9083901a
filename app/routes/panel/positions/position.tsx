import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listTemplates } from '../../../features/position-templates/list-templates.server.ts'
import { actOnPosition } from '../../../features/positions/act-on-position.server.ts'
import { readAnswerUnits } from '../../../features/positions/answer-units.server.ts'
import { explainRefusal } from '../../../features/positions/explain-refusal.ts'
import { FormProblems } from '../../../features/forms/form-problems.tsx'
import { positionForm } from '../../../features/positions/forms.ts'
import { chooseTemplate } from '../../../features/positions/position-templates.ts'
import { PositionPage } from '../../../features/positions/position-page.tsx'
import { readHistory } from '../../../features/positions/read-history.server.ts'
import { readPosition } from '../../../features/positions/read-position.server.ts'
import { readTracePanel } from '../../../features/trace/read-trace-panel.server.ts'
import { TracePanel } from '../../../features/trace/trace-panel.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { postedText } from '../../../lib/posted-form.ts'

export const meta = pageMeta

function idOf(text: string | undefined): number {
  if (!text || !/^\d{1,9}$/.test(text)) throw notFound()
  return Number(text)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'position.draft')
  const { db, url, t } = openPage(request)
  const id = idOf(params.id)
  const position = await readPosition(db, id, actor)
  if (!position) throw notFound()
  return {
    head: { title: t('positions.editor.title', { id }), noindex: true },
    position,
    units: await readAnswerUnits(db, actor),
    template: chooseTemplate(await listTemplates(db), url),
    history: await readHistory(db, id),
    trace: await readTracePanel(db, id, url.searchParams),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'position.draft')
  const { db, env, now } = openPage(request)
  const id = idOf(params.id)
  const form = parseForm(await readFormData(request), positionForm)
  if (!form.ok) return form.invalid
  const context = { now, appOrigin: env.appOrigin }
  const done = await actOnPosition(db, id, form.value, actor, context)
  if (!done.ok) {
    if (done.refusal.reason === 'notFound') throw notFound()
    const { errors, status } = explainRefusal(done.refusal)
    return form.refuse(errors, status)
  }
  return seeOther(urls.panel.position(id), { tone: 'done', ...done.value })
}

const FORM_IDS: Record<string, string> = {
  send_back: 'send_back',
  withdraw: 'withdraw',
  reflect: 'reflect',
}

export default function Position() {
  const { position, units, template, history, trace } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const intent = postedText(posted, 'intent') ?? ''
  return (
    <PositionPage
      position={position}
      units={units}
      templates={template.choices}
      filled={template.filled}
      history={history}
      trace={
        <TracePanel
          data={trace}
          action={urls.panel.position(position.id)}
          mayTie={position.acts.tie}
        />
      }
      posted={posted}
      problems={<FormProblems posted={posted} id={FORM_IDS[intent] ?? 'position'} />}
      listHref={urls.panel.positions()}
      hrefOf={urls.panel.submission}
    />
  )
}
