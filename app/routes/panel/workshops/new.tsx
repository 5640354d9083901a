import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readEditOptions } from '../../../features/workshops/editing/edit-options.server.ts'
import { newWorkshopForm } from '../../../features/workshops/editing/forms.ts'
import { explainRefusal } from '../../../features/workshops/editing/refusals.ts'
import { createWorkshop } from '../../../features/workshops/editing/save-workshop.server.ts'
import { WorkshopForm } from '../../../features/workshops/editing/workshop-form.tsx'
import { NEW_WORKSHOP } from '../../../features/workshops/editing/workshop-values.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { changedRows, parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'workshop.edit')
  const { db, locale, t } = openPage(request)
  return {
    options: await readEditOptions(db, locale),
    head: { title: t('workshopDesk.new.title'), noindex: true },
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'workshop.edit')
  const { db, now } = openPage(request)
  const posted = await readFormData(request)
  const rows = changedRows(posted)
  if (rows) return rows
  const form = parseForm(posted, newWorkshopForm)
  if (!form.ok) return form.invalid
  const made = await createWorkshop(db, form.value, actor, now)
  if (!made.ok) {
    const { errors, status } = explainRefusal(made.refusal)
    return form.refuse(errors, status)
  }
  return seeOther(urls.panel.workshop(made.value.id), {
    tone: 'done',
    key: 'workshopDesk.flash.created',
  })
}

export default function NewWorkshop() {
  const { options } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('workshopDesk')
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.workshops()}>{t('back')}</a>}
        title={t('new.title')}
        lead={t('new.lead')}
      />
      <WorkshopForm
        values={NEW_WORKSHOP}
        options={options}
        posted={posted}
        cancelHref={urls.panel.workshops()}
      />
    </>
  )
}
