import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { SendingPage } from '../../features/remarks/sending-page.tsx'
import { sendingForm } from '../../features/remarks/forms.ts'
import { sendingView } from '../../features/remarks/sending-view.server.ts'
import { KEPT_DAYS } from '../../features/remarks/sending.server.ts'
import { actOnSending } from '../../http/act-on-sending.server.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { sendingOwner } from '../../http/sending-cookie.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Breadcrumbs } from '../../ui/page-head.tsx'

export const meta = pageMeta
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, now, t } = openPage(request)
  const owner = await sendingOwner(request)
  return {
    head: { title: t('remarks.sending.title'), noindex: true },
    view: await sendingView(db, owner, now),
    isSignedIn: owner.accountId !== null,
    keptDays: KEPT_DAYS,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = parseForm(await readFormData(request), sendingForm)
  if (!form.ok) return form.invalid
  return actOnSending(openPage(request), await sendingOwner(request), form)
}

export default function Sending() {
  const { view, isSignedIn, keptDays } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const madeLink = done && 'madeLink' in done ? done.madeLink : null
  const lastResult = done && !('madeLink' in done) ? done : undefined
  const t = useTranslations()
  return (
    <SendingPage
      view={view}
      isSignedIn={isSignedIn}
      keptDays={keptDays}
      madeLink={madeLink}
      lastResult={lastResult}
      crumbs={
        <Breadcrumbs
          label={t('common.breadcrumbs')}
          items={[
            { href: urls.home(), label: t('shell.nav.home') },
            { href: urls.documents(), label: t('shell.nav.documents') },
          ]}
          current={t('remarks.sending.title')}
        />
      }
      hrefs={{
        documents: urls.documents(),
        privacy: urls.privacy(),
        place: (remark) => urls.block(remark.slug, remark.versionNumber, remark.blockKey),
        edit: (remark) =>
          `${urls.block(remark.slug, remark.versionNumber, remark.blockKey, { zmien: remark.key })}#dodaj`,
      }}
    />
  )
}
