import { useForm } from '@conform-to/react'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { NameField, PasswordField } from '../../features/accounts/fields.tsx'
import { acceptAdminInvitation } from '../../features/accounts/first-admin.server.ts'
import { adminForm } from '../../features/accounts/forms.ts'
import { ExpiredLink } from '../../features/accounts/link-pages.tsx'
import { findToken } from '../../features/accounts/tokens.server.ts'
import { FormProblems } from '../../features/accounts/form-problems.tsx'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { passRetryAfter, refuseBusy } from '../../http/refusals.server.ts'
import { startSession } from '../../http/start-session.server.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { FormColumns, SendRow, Wrap } from '../../ui/columns.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export const meta = pageMeta
export const headers = passRetryAfter

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = openPage(request)
  const token = await findToken(page.db, 'first_admin', params.token ?? '', page.now)
  const head = { title: page.t('account.admin.title'), noindex: true }
  return data({ email: token?.email ?? null, head }, { status: token ? 200 : 410 })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const page = openPage(request)
  const form = parseForm(await readFormData(request), adminForm, ['password'])
  if (!form.ok) return form.invalid
  const result = await acceptAdminInvitation(page.db, params.token ?? '', form.value, page.now)
  if (result.ok) return startSession(request, page, result.value.accountId, 'invitation')
  if (result.refusal === 'busy') return refuseBusy(form)
  if (result.refusal === 'expired') return form.refuse({}, 410)
  return form.refuse({ fields: { password: [`account.error.${result.refusal}`] } })
}

export default function AcceptAdmin() {
  const { email } = useLoaderData<typeof loader>()
  const t = useTranslations('account.admin')
  const [form, fields] = useForm<{ name: string; password: string }>({
    id: 'admin',
    lastResult: useActionData<typeof action>(),
  })
  if (email === null) return <ExpiredLink />
  return (
    <Wrap>
      <PageHead title={t('title')} lead={t('lead', { email })} />
      <FormColumns>
        <form method="post" className="form" id={form.id} noValidate>
          <FormProblems form={form} />
          <NameField field={fields.name} />
          <PasswordField field={fields.password} kind="firstPassword" />
          <SendRow>
            <Button size="big">{t('submit')}</Button>
          </SendRow>
        </form>
      </FormColumns>
    </Wrap>
  )
}
