import { useForm } from '@conform-to/react'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PasswordField } from '../../features/accounts/fields.tsx'
import { resetForm } from '../../features/accounts/forms.ts'
import { ExpiredLink } from '../../features/accounts/link-pages.tsx'
import { resetPassword } from '../../features/accounts/passwords.server.ts'
import { findToken } from '../../features/accounts/tokens.server.ts'
import { FormProblems } from '../../features/accounts/form-problems.tsx'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { passRetryAfter, refuseBusy } from '../../http/refusals.server.ts'
import { seeOther } from '../../http/respond.server.ts'
import { logSecurity } from '../../http/security-log.server.ts'
import { mailContext } from '../../http/sign-in.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { FormColumns, SendRow, Wrap } from '../../ui/columns.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export const meta = pageMeta
export const headers = passRetryAfter

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = openPage(request)
  const token = await findToken(page.db, 'reset', params.token ?? '', page.now)
  const head = { title: page.t('account.reset.title'), noindex: true }
  return data({ isReady: token !== null, head }, { status: token ? 200 : 410 })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const page = openPage(request)
  const form = parseForm(await readFormData(request), resetForm, ['password'])
  if (!form.ok) return form.invalid
  const { password } = form.value
  const result = await resetPassword(page.db, params.token ?? '', password, mailContext(page))
  if (result.ok) {
    logSecurity('password changed', { accountId: result.value.accountId, by: 'link' })
    return seeOther(urls.signIn(), { tone: 'done', key: 'account.flash.passwordReset' })
  }
  if (result.refusal === 'busy') return refuseBusy(form)
  // The loader, which runs after, finds the link used up and says so.
  if (result.refusal === 'expired') return form.refuse({}, 410)
  return form.refuse({ fields: { password: [`account.error.${result.refusal}`] } })
}

export default function ResetPassword() {
  const { isReady } = useLoaderData<typeof loader>()
  const t = useTranslations('account.reset')
  const [form, fields] = useForm<{ password: string }>({
    id: 'reset',
    lastResult: useActionData<typeof action>(),
  })
  if (!isReady) return <ExpiredLink again={urls.forgotPassword()} />
  return (
    <Wrap>
      <PageHead title={t('title')} lead={t('lead')} />
      <FormColumns>
        <form method="post" className="form" id={form.id} noValidate>
          <FormProblems form={form} />
          <PasswordField field={fields.password} kind="newPassword" />
          <SendRow>
            <Button size="big">{t('submit')}</Button>
          </SendRow>
        </form>
      </FormColumns>
    </Wrap>
  )
}
