import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { limits } from '#app/platform/rate-limit.server.ts'
import { EmailField } from '../../features/accounts/fields.tsx'
import { emailForm } from '../../features/accounts/forms.ts'
import { askForPasswordReset } from '../../features/accounts/passwords.server.ts'
import { FormProblems } from '../../features/accounts/form-problems.tsx'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { passRetryAfter, refuseTooMany } from '../../http/refusals.server.ts'
import { seeOther } from '../../http/respond.server.ts'
import { mailContext } from '../../http/sign-in.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { canonicalEmail } from '../../lib/names.ts'
import { Button } from '../../ui/button.tsx'
import { FormColumns, SendRow, Wrap } from '../../ui/columns.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export const meta = pageMeta
export const headers = passRetryAfter

export function loader({ request }: LoaderFunctionArgs) {
  const page = openPage(request)
  return { head: { title: page.t('account.forgot.title'), noindex: true } }
}

export async function action({ request }: ActionFunctionArgs) {
  const page = openPage(request)
  const form = parseForm(await readFormData(request), emailForm)
  if (!form.ok) return form.invalid
  const limit = await limits().consume('mail', canonicalEmail(form.value.email))
  if (!limit.allowed) return refuseTooMany(form, limit.retryAfterSeconds)
  await askForPasswordReset(page.db, form.value.email, mailContext(page))
  return seeOther(urls.checkMail('haslo'))
}

export default function ForgotPassword() {
  const t = useTranslations('account.forgot')
  const [form, fields] = useForm<{ email: string }>({
    id: 'forgot',
    lastResult: useActionData<typeof action>(),
  })
  return (
    <Wrap>
      <PageHead title={t('title')} lead={t('lead')} />
      <FormColumns>
        <form method="post" className="form" id={form.id} noValidate>
          <FormProblems form={form} />
          <EmailField field={fields.email} />
          <SendRow>
            <Button size="big">{t('submit')}</Button>
          </SendRow>
        </form>
      </FormColumns>
    </Wrap>
  )
}
