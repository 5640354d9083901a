import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnConsultation } from '../../../features/consultations/act-on-consultation.server.ts'
import { ACT_FORMS, intentForm } from '../../../features/consultations/forms.ts'
import { NoticePage } from '../../../features/consultations/notice-page.tsx'
import { OpeningPage } from '../../../features/consultations/opening-page.tsx'
import { readNoticePage } from '../../../features/consultations/read-notice-page.server.ts'
import { explainNoticeRefusal } from '../../../features/consultations/refusals.ts'
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
  await requirePermission(request, 'consultation.edit')
  const { db, locale, now, url } = openPage(request)
  const page = await readNoticePage(db, idOf(params.id), locale, now)
  if (!page) throw notFound()
  const isOpening = url.searchParams.get('krok') === 'otwarcie'
  return { page, now, isOpening, head: { title: page.consultation.title, noindex: true } }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'consultation.edit')
  const { db, env, now } = openPage(request)
  const id = idOf(params.id)
  const posted = await readFormData(request)
  const asked = parseForm(posted, intentForm)
  if (!asked.ok) return asked.invalid
  const form = parseForm(posted, ACT_FORMS[asked.value.intent])
  if (!form.ok) return form.invalid
  const context = { now, appOrigin: env.appOrigin }
  const done = await actOnConsultation(db, id, form.value, actor, context)
  const back = urls.panel.consultation(id)
  if (done.ok) return seeOther(back, { tone: 'done', ...done.value })
  if (done.refusal.reason === 'notFound') throw notFound()
  if (done.refusal.reason === 'unchanged') {
    return seeOther(back, { tone: 'done', key: 'consultations.flash.unchanged' })
  }
  const { errors, status } = explainNoticeRefusal(done.refusal)
  return form.refuse(errors, status)
}

export default function ConsultationWork() {
  const { page, now, isOpening } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const { id, slug, state } = page.consultation
  if (state === 'draft' && (isOpening || postedText(posted, 'intent') === 'open')) {
    const hrefs = { draft: urls.panel.consultation(id), public: urls.consultation(slug) }
    return <OpeningPage page={page} posted={posted} hrefs={hrefs} />
  }
  return (
    <NoticePage
      page={page}
      now={now}
      posted={posted}
      hrefs={{
        list: urls.panel.consultations(),
        opening: urls.panel.consultation(id, { krok: 'otwarcie' }),
        public: urls.consultation(slug),
        desk: urls.panel.desk(id),
        groups: urls.panel.groups(id),
        reports: urls.panel.reports(id),
      }}
    />
  )
}
