import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { templateForm } from '../../../features/position-templates/forms.ts'
import { listTemplates } from '../../../features/position-templates/list-templates.server.ts'
import {
  retireTemplate,
  saveTemplate,
} from '../../../features/position-templates/save-template.server.ts'
import { TemplatePage } from '../../../features/position-templates/template-page.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'position.accept')
  const { db, url, t } = openPage(request)
  const templates = await listTemplates(db)
  const asked = url.searchParams.get('szablon')
  return {
    head: { title: t('positions.templates.title'), noindex: true },
    templates,
    chosen: templates.find((each) => String(each.id) === asked) ?? null,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'position.accept')
  const { db, now } = openPage(request)
  const form = parseForm(await readFormData(request), templateForm)
  if (!form.ok) return form.invalid
  const { value } = form
  const done =
    value.intent === 'save'
      ? await saveTemplate(db, value.id, value, actor, now)
      : await retireTemplate(db, value.id, actor, now)
  if (!done.ok) throw done.refusal === 'notFound' ? notFound() : new Response(null, { status: 403 })
  const key = value.intent === 'save' ? 'templateSaved' : 'templateRetired'
  return seeOther(urls.panel.positionTemplates(), { tone: 'done', key: `positions.flash.${key}` })
}

export default function Templates() {
  const { templates, chosen } = useLoaderData<typeof loader>()
  return (
    <TemplatePage
      templates={templates}
      chosen={chosen}
      backHref={urls.panel.positions()}
      hrefOf={(id) => urls.panel.positionTemplates({ szablon: id?.toString() })}
      posted={useActionData<typeof action>()}
    />
  )
}
