import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findTableForm } from '../../features/cards/forms.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { passRetryAfter, refuseTooMany } from '../../http/refusals.server.ts'
import { seeOther } from '../../http/respond.server.ts'
import { tableAccess } from '../../http/table-access.server.ts'
import { urls } from '../../http/urls.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Wrap } from '../../ui/columns.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { FormProblems } from '../../features/forms/form-problems.tsx'

export const meta = pageMeta
export const headers = passRetryAfter

export function loader({ request }: { request: Request }) {
  const { t, url } = openPage(request)
  const typed = url.searchParams.get('kod')?.slice(0, 60) ?? ''
  return { head: { title: t('cards.find.title'), noindex: true }, typed }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = parseForm(await readFormData(request), findTableForm)
  if (!form.ok) return form.invalid
  const access = await tableAccess(request, form.value.code)
  if (access.ok) {
    return seeOther(urls.table(access.value.at.table.code), undefined, access.value.cookies)
  }
  if (access.refusal.reason === 'tooMany') return refuseTooMany(form, access.refusal.seconds)
  return form.refuse({ fields: { code: ['cards.error.wrongCode'] } })
}

export default function FindTable() {
  const { typed } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('cards.find')
  const errorText = useErrorText()
  return (
    <Wrap>
      <div className="ctable flow">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <form className="form" method="post" noValidate>
          <FormProblems posted={posted} id="stol" />
          <Field
            id="stol-code"
            label={t('code')}
            hint={t('codeHint')}
            error={errorText(postedError(posted, 'code'))}
          >
            <TextInput
              name="code"
              required
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              defaultValue={postedText(posted, 'code') ?? typed}
            />
          </Field>
          <Button size="big">{t('open')}</Button>
        </form>
      </div>
    </Wrap>
  )
}
