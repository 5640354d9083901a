import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { qrPath } from '../../features/intake/receipt-qr.server.ts'
import { actOnOwn } from '../../features/registrations/own/act-on-own.server.ts'
import { explainRefusal } from '../../features/registrations/own/explain-refusal.ts'
import { OwnPage } from '../../features/registrations/own/own-page.tsx'
import { ownForm } from '../../features/registrations/own/person-form.ts'
import { findOwn, readOwn } from '../../features/registrations/own/read-own.server.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { seeOther } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { FormColumns, Wrap } from '../../ui/columns.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { WorkshopTitle } from '../../features/workshops/reading/workshop-title.tsx'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, now, t, url } = openPage(request)
  const { token = '' } = params
  const own = await readOwn(db, token)
  if (!own) {
    return data({ own: null, head: { title: t('workshops.own.gone'), noindex: true } }, 404)
  }
  return data({
    now,
    own,
    qr: qrPath(own.registration.entry_code),
    asksToCancel: url.searchParams.get('krok') === 'rezygnacja',
    hrefs: {
      self: urls.registration(token),
      cancel: urls.registration(token, { krok: 'rezygnacja' }),
      calendar: urls.registrationCalendar(token),
      feedback: urls.feedback(token),
      workshop: urls.workshop(own.workshop.slug),
    },
    head: { title: t('workshops.own.title'), noindex: true },
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, env, now } = openPage(request)
  const { token = '' } = params
  if (!(await findOwn(db, token))) return gone()
  const form = parseForm(await readFormData(request), ownForm)
  if (!form.ok) return form.invalid
  const context = { now, secret: env.sessionSecret, appOrigin: env.appOrigin }
  const done = await actOnOwn(db, token, form.value, context)
  if (done.ok) {
    const key = `workshops.flash.${form.value.intent}`
    return seeOther(urls.registration(token), { tone: 'done', key })
  }
  if (done.refusal.code === 'answers') return form.refuse({ fields: done.refusal.fields })
  if (done.refusal.code === 'notFound') return gone()
  return form.refuse(...explainRefusal(done.refusal.code))
}

/** The page says what it says to whoever opens a link that leads nowhere. */
function gone() {
  return data(undefined, 404)
}

export default function Registration() {
  const page = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('workshops.own')
  if (!page.own) {
    return (
      <Wrap>
        <PageHead title={t('gone')} lead={t('goneText')} />
        <p>
          <ButtonLink href={urls.workshops()}>{t('goneLink')}</ButtonLink>
        </p>
      </Wrap>
    )
  }
  const { own, ...rest } = page
  return (
    <Wrap className="own">
      <PageHead title={t('title')} lead={<WorkshopTitle of={own.workshop} />} />
      <FormColumns>
        <OwnPage own={own} posted={posted} {...rest} />
      </FormColumns>
    </Wrap>
  )
}
