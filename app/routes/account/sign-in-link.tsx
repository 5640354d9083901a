import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonPage, ExpiredLink } from '../../features/accounts/link-pages.tsx'
import { signInLinkState, useUpSignInLink } from '../../features/accounts/sign-in-link.server.ts'
import { readBrowser } from '../../http/browser-cookie.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { startSession } from '../../http/start-session.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Wrap } from '../../ui/columns.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export const meta = pageMeta

const STATUS = { ready: 200, expired: 410, otherBrowser: 403 } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = openPage(request)
  const browser = await readBrowser(request)
  const state = await signInLinkState(page.db, params.token ?? '', browser, page.now)
  const head = { title: page.t('account.link.title'), noindex: true }
  return data({ state, head }, { status: STATUS[state] })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const page = openPage(request)
  const browser = await readBrowser(request)
  const result = await useUpSignInLink(page.db, params.token ?? '', browser, page.now)
  if (!result.ok) return data({ state: result.refusal }, { status: STATUS[result.refusal] })
  return startSession(request, page, result.value.accountId, 'link')
}

export default function SignInLink() {
  const loaded = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useTranslations('account.link')
  const state = refused?.state ?? loaded.state
  if (state === 'expired') return <ExpiredLink again={urls.signIn()} />
  if (state === 'otherBrowser') {
    return (
      <Wrap>
        <PageHead title={t('otherTitle')} lead={t('other')} />
        <ButtonLink href={urls.signIn()}>{t('title')}</ButtonLink>
      </Wrap>
    )
  }
  return <ButtonPage title={t('title')} lead={t('lead')} submit={t('submit')} />
}
