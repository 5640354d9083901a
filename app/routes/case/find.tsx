import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FindForm } from '../../features/case/find-form.tsx'
import { findForm } from '../../features/case/forms.ts'
import { cookiesOf, openCase } from '../../http/case-access.server.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { seeOther } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { firstReference, parseReference } from '../../lib/reference-number.ts'
import { FormColumns, Wrap } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'
import { Breadcrumbs } from '../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const { t, url } = openPage(request)
  const typed = (url.searchParams.get('numer') ?? '').slice(0, 60)
  return {
    head: { title: t('follow.title'), description: t('follow.description') },
    number: parseReference(typed) ?? typed,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = parseForm(await readFormData(request), findForm)
  if (!form.ok) return form.invalid
  const reference = firstReference(form.value.number)
  if (!reference) return form.refuse({ fields: { number: ['follow.error.numberShape'] } })
  const opened = await openCase(request, reference, form.value.code)
  if (!opened.ok) return form.refuse(opened.refusal.errors, opened.refusal.status)
  return seeOther(urls.case(reference), undefined, cookiesOf(opened.value))
}

export default function FindCase() {
  const { number } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const t = useTranslations('follow')
  const common = useTranslations('common')
  const shell = useTranslations('shell')
  return (
    <Wrap>
      <Breadcrumbs
        label={common('breadcrumbs')}
        items={[{ href: urls.home(), label: shell('nav.home') }]}
        current={t('title')}
      />
      <FormColumns
        sideLabel={t('lost.title')}
        side={
          <>
            <Note kind="warning" title={t('lost.title')}>
              <p>{t('lost.text')}</p>
              <p>
                <a href={urls.postulates()}>{t('lost.link')}</a>
              </p>
            </Note>
            <Note title={t('lost.accountLink')}>
              <p>{t('lost.account')}</p>
              <p>
                <a href={urls.mine()}>{t('lost.accountLink')}</a>
              </p>
            </Note>
          </>
        }
      >
        <div className="form">
          <div>
            <h1>{t('title')}</h1>
            <p className="lead">{t('lead')}</p>
          </div>
          <FindForm lastResult={lastResult} number={number} send={t('form.open')} />
        </div>
      </FormColumns>
    </Wrap>
  )
}
