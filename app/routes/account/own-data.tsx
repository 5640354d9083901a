import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PasswordField } from '../../features/accounts/fields.tsx'
import { findAccount } from '../../features/accounts/find-account.server.ts'
import { FormProblems } from '../../features/accounts/form-problems.tsx'
import { SureField } from '../../features/erasure/sure-field.tsx'
import { ownErasureForm } from '../../features/erasure/wish.ts'
import { requireAccount } from '../../http/actor.server.ts'
import { eraseOwnAccount } from '../../http/erasure.server.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { passRetryAfter } from '../../http/refusals.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { FormColumns, SendRow, Wrap } from '../../ui/columns.tsx'
import { Breadcrumbs, PageHead } from '../../ui/page-head.tsx'
import { SubSection } from '../../ui/section.tsx'

export const meta = pageMeta
export const headers = passRetryAfter

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAccount(request)
  const page = openPage(request)
  const account = await findAccount(page.db, actor.id)
  return {
    hasPassword: Boolean(account?.password_hash),
    hasRoles: actor.roles.some((role) => role !== 'resident'),
    head: { title: page.t('erasure.own.title'), noindex: true },
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAccount(request)
  const form = parseForm(await readFormData(request), ownErasureForm, ['password'])
  if (!form.ok) return form.invalid
  return eraseOwnAccount(openPage(request), actor, form.value.password, form)
}

export default function OwnData() {
  const { hasPassword, hasRoles } = useLoaderData<typeof loader>()
  const t = useTranslations('erasure.own')
  const common = useTranslations('common')
  const [form, fields] = useForm<{ password: string; sure: string }>({
    id: 'erase',
    lastResult: useActionData<typeof action>(),
  })
  return (
    <Wrap>
      <Breadcrumbs
        label={common('breadcrumbs')}
        items={[{ href: urls.account(), label: t('back') }]}
        current={t('title')}
      />
      <PageHead title={t('title')} lead={t('lead')} />
      <FormColumns>
        <SubSection title={t('copyTitle')}>
          <div className="flow">
            <p>{t('copyText')}</p>
            <p>
              <ButtonLink href={urls.ownDataCopy()} variant="line" icon="download">
                {t('copy')}
              </ButtonLink>
            </p>
          </div>
        </SubSection>
        <SubSection title={t('eraseTitle')}>
          <div className="flow">
            <p>{t('eraseText')}</p>
            <p>{t('stays')}</p>
            {hasRoles ? (
              <p>
                <b>{t('rolesText')}</b>
              </p>
            ) : (
              <form method="post" className="form" id={form.id} noValidate>
                <FormProblems form={form} />
                {hasPassword ? (
                  <PasswordField field={fields.password} kind="currentPassword" />
                ) : null}
                <SureField field={fields.sure} label={t('sure')} />
                <SendRow>
                  <Button variant="no">{t('erase')}</Button>
                </SendRow>
              </form>
            )}
          </div>
        </SubSection>
      </FormColumns>
    </Wrap>
  )
}
