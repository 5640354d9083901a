import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DemoSignIn } from '../../features/accounts/demo-sign-in.tsx'
import { listDemoAccounts } from '../../features/accounts/demo-accounts.server.ts'
import { signInForm } from '../../features/accounts/forms.ts'
import { EmailField, PasswordField } from '../../features/accounts/fields.tsx'
import { FormProblems } from '../../features/accounts/form-problems.tsx'
import { resultFor } from '../../http/form-result.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { passRetryAfter } from '../../http/refusals.server.ts'
import { signInAsDemo, signInByLink, signInByPassword } from '../../http/sign-in.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { FormColumns, SendRow, Wrap } from '../../ui/columns.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { SubSection } from '../../ui/section.tsx'

export const meta = pageMeta
export const headers = passRetryAfter

export async function loader({ request }: LoaderFunctionArgs) {
  const page = openPage(request)
  return {
    demo: page.env.mode === 'demo' ? await listDemoAccounts(page.db) : [],
    head: { title: page.t('account.signIn.title'), noindex: true },
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const page = openPage(request)
  const form = parseForm(await readFormData(request), signInForm, ['password'])
  if (!form.ok) return form.invalid
  switch (form.value.intent) {
    case 'password':
      return signInByPassword(request, page, form.value, form)
    case 'link':
      return signInByLink(request, page, form.value.email, form)
    case 'demo':
      return signInAsDemo(request, page, form.value.account)
  }
}

export default function SignIn() {
  const { demo } = useLoaderData<typeof loader>()
  const last = useActionData<typeof action>()
  const t = useTranslations('account.signIn')
  const [form, fields] = useForm<{ email: string; password: string }>({
    id: 'sign-in',
    lastResult: resultFor(last, 'password'),
  })
  const [linkForm, linkFields] = useForm<{ email: string }>({
    id: 'link',
    lastResult: resultFor(last, 'link'),
  })
  return (
    <Wrap>
      <PageHead title={t('title')} lead={t('lead')} />
      <FormColumns side={<Aside demo={demo} />} sideLabel={t('withoutTitle')}>
        <form method="post" className="form" id={form.id} noValidate>
          <FormProblems form={form} />
          <EmailField field={fields.email} />
          <PasswordField field={fields.password} />
          <SendRow>
            <Button name="intent" value="password" size="big">
              {t('submit')}
            </Button>
            <a href={urls.forgotPassword()}>{t('forgot')}</a>
          </SendRow>
        </form>
        <SubSection title={t('linkTitle')}>
          <form method="post" className="form" id={linkForm.id} noValidate>
            <p>{t('linkLead')}</p>
            <FormProblems form={linkForm} />
            <EmailField field={linkFields.email} />
            <div className="row">
              <Button name="intent" value="link" variant="line" icon="mail">
                {t('linkSubmit')}
              </Button>
            </div>
          </form>
        </SubSection>
        <SubSection title={t('noAccount')}>
          <ButtonLink href={urls.signUp()} variant="line" icon="user-plus">
            {t('register')}
          </ButtonLink>
        </SubSection>
      </FormColumns>
    </Wrap>
  )
}

function Aside({ demo }: { demo: Parameters<typeof DemoSignIn>[0]['accounts'] }) {
  const t = useTranslations('account.signIn')
  return (
    <>
      <DemoSignIn accounts={demo} />
      <Panel title={t('withoutTitle')}>
        <div className="flow-s">
          <p>{t('withoutText')}</p>
          <p>
            <a href={urls.newPostulate()}>{t('withoutSend')}</a>
          </p>
          <p>
            <a href={urls.follow()}>{t('withoutFollow')}</a>
          </p>
        </div>
      </Panel>
    </>
  )
}
