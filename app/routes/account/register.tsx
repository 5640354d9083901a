import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { limits } from '#app/platform/rate-limit.server.ts'
import { EmailField, NameField, PasswordField } from '../../features/accounts/fields.tsx'
import { registerForm } from '../../features/accounts/forms.ts'
import { checkPassword } from '../../features/accounts/password-rules.ts'
import { registerAccount } from '../../features/accounts/register.server.ts'
import { FormProblems } from '../../features/accounts/form-problems.tsx'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { passRetryAfter, refuseBusy, refuseTooMany } from '../../http/refusals.server.ts'
import { seeOther } from '../../http/respond.server.ts'
import { mailContext } from '../../http/sign-in.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { canonicalEmail } from '../../lib/names.ts'
import { Button } from '../../ui/button.tsx'
import { FormColumns, SendRow, Wrap } from '../../ui/columns.tsx'
import { QuietLine } from '../../ui/form-notes.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Steps } from '../../ui/ticket.tsx'

export const meta = pageMeta
export const headers = passRetryAfter

export function loader({ request }: LoaderFunctionArgs) {
  const page = openPage(request)
  return { head: { title: page.t('account.register.title') } }
}

export async function action({ request }: ActionFunctionArgs) {
  const page = openPage(request)
  const form = parseForm(await readFormData(request), registerForm, ['password'])
  if (!form.ok) return form.invalid
  const problem = checkPassword(form.value.password, form.value)
  if (problem !== 'ok') return form.refuse({ fields: { password: [`account.error.${problem}`] } })
  for (const limit of [
    await limits().consume('signUp'),
    await limits().consume('mail', canonicalEmail(form.value.email)),
  ]) {
    if (!limit.allowed) return refuseTooMany(form, limit.retryAfterSeconds)
  }
  const registration = { ...form.value, locale: page.locale }
  const result = await registerAccount(page.db, registration, mailContext(page))
  return result.ok ? seeOther(urls.checkMail('rejestracja')) : refuseBusy(form)
}

export default function Register() {
  const t = useTranslations('account.register')
  const [form, fields] = useForm<{ name: string; email: string; password: string }>({
    id: 'register',
    lastResult: useActionData<typeof action>(),
  })
  return (
    <Wrap>
      <PageHead title={t('title')} lead={t('lead')} />
      <FormColumns side={<Next />} sideLabel={t('nextTitle')}>
        <form method="post" className="form" id={form.id} noValidate>
          <FormProblems form={form} />
          <NameField field={fields.name} />
          <EmailField field={fields.email} />
          <PasswordField field={fields.password} kind="firstPassword" />
          <QuietLine>
            {t('privacy')} <a href={urls.privacy()}>{t('privacyLink')}</a>
          </QuietLine>
          <SendRow>
            <Button size="big">{t('submit')}</Button>
            <span>
              {t('haveAccount')} <a href={urls.signIn()}>{t('signIn')}</a>
            </span>
          </SendRow>
        </form>
      </FormColumns>
    </Wrap>
  )
}

function Next() {
  const t = useTranslations('account.register')
  return (
    <Panel title={t('nextTitle')}>
      <Steps items={(['next1', 'next2', 'next3'] as const).map((key) => ({ title: t(key) }))} />
    </Panel>
  )
}
