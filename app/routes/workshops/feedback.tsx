import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FeedbackClosed } from '../../features/outcomes/feedback-closed.tsx'
import { FeedbackFields } from '../../features/outcomes/feedback-fields.tsx'
import { feedbackForm } from '../../features/outcomes/feedback-form.ts'
import { readFeedbackPage, sendFeedback } from '../../features/outcomes/feedback.server.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound, seeOther } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { localized } from '../../lib/localized.ts'
import { FormColumns, Wrap } from '../../ui/columns.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, now, locale, t } = openPage(request)
  const { token = '' } = params
  const page = await readFeedbackPage(db, token, { now, secret: env.sessionSecret })
  if (!page) throw notFound()
  const { titles, ...rest } = page
  return {
    head: { title: t('outcomes.feedback.title'), noindex: true },
    page: { ...rest, title: localized(titles, 'title', locale) },
    hrefs: { registration: urls.registration(token), workshop: urls.workshop(page.slug) },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, env, now } = openPage(request)
  const { token = '' } = params
  const context = { now, secret: env.sessionSecret }
  if (!(await readFeedbackPage(db, token, context))) throw notFound()
  const form = parseForm(await readFormData(request), feedbackForm)
  if (!form.ok) return form.invalid
  const sent = await sendFeedback(db, token, form.value, context)
  if (!sent.ok && sent.refusal === 'notFound') throw notFound()
  // Whatever else the answer is, the page itself says it: sent, not yet, over.
  return seeOther(urls.feedback(token))
}

export default function WorkshopFeedback() {
  const { page, hrefs } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('outcomes.feedback')
  return (
    <Wrap>
      <PageHead
        title={t('title')}
        lead={page.state === 'open' ? t('lead', { title: page.title }) : page.title}
      />
      <FormColumns>
        {page.state === 'open' ? (
          <FeedbackFields posted={posted} />
        ) : (
          <FeedbackClosed page={{ ...page, state: page.state }} hrefs={hrefs} />
        )}
      </FormColumns>
    </Wrap>
  )
}
