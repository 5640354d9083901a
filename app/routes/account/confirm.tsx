import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonPage, ExpiredLink } from '../../features/accounts/link-pages.tsx'
import { confirmEmail } from '../../features/accounts/register.server.ts'
import { findToken } from '../../features/accounts/tokens.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { seeOther } from '../../http/respond.server.ts'
import { logSecurity } from '../../http/security-log.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = openPage(request)
  const token = await findToken(page.db, 'confirm', params.token ?? '', page.now)
  const head = { title: page.t('account.confirm.title'), noindex: true }
  return data({ isReady: token !== null, head }, { status: token ? 200 : 410 })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const page = openPage(request)
  const confirmed = await confirmEmail(page.db, params.token ?? '', page.now)
  if (!confirmed) return data({ isExpired: true }, { status: 410 })
  logSecurity('address confirmed', { accountId: confirmed.accountId })
  return seeOther(urls.signIn(), { tone: 'done', key: 'account.flash.confirmed' })
}

export default function Confirm() {
  const { isReady } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useTranslations('account.confirm')
  if (!isReady || refused) return <ExpiredLink again={urls.signUp()} />
  return <ButtonPage title={t('title')} lead={t('lead')} submit={t('submit')} />
}
