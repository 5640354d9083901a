import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newConsultationForm } from '../../../features/consultations/forms.ts'
import { NoticeForm } from '../../../features/consultations/notice-form.tsx'
import { readNoticeOptions } from '../../../features/consultations/notice-options.server.ts'
import { NEW_NOTICE } from '../../../features/consultations/notice-values.ts'
import { explainNoticeRefusal } from '../../../features/consultations/refusals.ts'
import { createConsultation } from '../../../features/consultations/save-consultation.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'consultation.edit')
  const { db, locale, t } = openPage(request)
  return {
    options: await readNoticeOptions(db, locale, { basis: null, documents: [] }),
    head: { title: t('consultations.panel.new'), noindex: true },
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'consultation.edit')
  const { db, env, now } = openPage(request)
  const form = parseForm(await readFormData(request), newConsultationForm)
  if (!form.ok) return form.invalid
  const context = { now, appOrigin: env.appOrigin }
  const made = await createConsultation(db, form.value, actor, context)
  if (!made.ok) {
    const { errors, status } = explainNoticeRefusal(made.refusal)
    return form.refuse(errors, status)
  }
  return seeOther(urls.panel.consultation(made.value.id), {
    tone: 'done',
    key: 'consultations.flash.created',
  })
}

export default function NewConsultation() {
  const { options } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('consultations.panel')
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.consultations()}>{t('back')}</a>}
        title={t('new')}
        lead={t('newLead')}
      />
      <NoticeForm
        mode="new"
        values={NEW_NOTICE}
        options={options}
        twice={{ opens: false, closes: false }}
        posted={posted}
        cancelHref={urls.panel.consultations()}
      />
    </>
  )
}
