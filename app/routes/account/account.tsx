import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findAccount } from '../../features/accounts/find-account.server.ts'
import { accountForm } from '../../features/accounts/forms.ts'
import { PasswordForm, ProfileForm } from '../../features/accounts/own-forms.tsx'
import { OwnSessions } from '../../features/accounts/own-sessions.tsx'
import { endSession, listSessions } from '../../features/accounts/session-list.server.ts'
import {
  changeOwnPassword,
  saveOwnProfile,
  signOutEverywhere,
} from '../../http/own-account.server.ts'
import { currentSession, requireAccount } from '../../http/actor.server.ts'
import { resultFor } from '../../http/form-result.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { passRetryAfter } from '../../http/refusals.server.ts'
import { notFound, seeOther } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { FormColumns, Wrap } from '../../ui/columns.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SubSection } from '../../ui/section.tsx'

export const meta = pageMeta
export const headers = passRetryAfter

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAccount(request)
  const page = openPage(request)
  const account = await findAccount(page.db, actor.id)
  const session = await currentSession(request)
  if (!account || !session) throw notFound()
  return {
    name: account.display_name,
    email: account.email,
    locale: account.locale,
    roles: actor.roles.filter((role) => role !== 'resident'),
    hasPassword: account.password_hash !== null,
    sessions: await listSessions(page.db, actor.id, session.sessionId, page.now),
    head: { title: page.t('account.own.title'), noindex: true },
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAccount(request)
  const page = openPage(request)
  const form = parseForm(await readFormData(request), accountForm, ['current', 'next'])
  if (!form.ok) return form.invalid
  switch (form.value.intent) {
    case 'profile':
      return saveOwnProfile(page, actor, form.value)
    case 'password':
      return changeOwnPassword(request, page, actor, form.value, form)
    case 'endSession':
      await endSession(page.db, actor.id, form.value.session)
      return seeOther(urls.account(), { tone: 'done', key: 'account.flash.sessionEnded' })
    case 'endAll':
      return signOutEverywhere(page, actor)
  }
}

export default function OwnAccount() {
  const account = useLoaderData<typeof loader>()
  const last = useActionData<typeof action>()
  const t = useTranslations('account.own')
  const role = useTranslations('status.role')
  return (
    <Wrap>
      <PageHead
        title={t('title')}
        lead={
          <>
            {t('email', { email: account.email })}
            {account.roles.length > 0 ? (
              <>
                <br />
                {t('roles', { roles: account.roles.map((each) => role(each)).join(', ') })}
              </>
            ) : null}
          </>
        }
        action={
          <ButtonLink href={urls.mine()} variant="line" icon="list">
            {t('mine')}
          </ButtonLink>
        }
      />
      <FormColumns>
        <SubSection title={t('profile')}>
          <ProfileForm
            lastResult={resultFor(last, 'profile')}
            name={account.name}
            locale={account.locale}
          />
        </SubSection>
        <SubSection title={t('password')}>
          {account.hasPassword ? (
            <PasswordForm lastResult={resultFor(last, 'password')} email={account.email} />
          ) : (
            <p>
              {t('noPassword')} <a href={urls.forgotPassword()}>{t('setPassword')}</a>
            </p>
          )}
        </SubSection>
        <SubSection title={t('sessions')}>
          <OwnSessions sessions={account.sessions} />
        </SubSection>
        <SubSection title={t('data')}>
          <p>
            <a href={urls.ownData()}>{t('dataLink')}</a>
          </p>
        </SubSection>
      </FormColumns>
    </Wrap>
  )
}
