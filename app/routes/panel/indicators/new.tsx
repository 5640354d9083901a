import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listAreas } from '../../../features/frame/codebook.server.ts'
import { listUnits } from '../../../features/frame/units.server.ts'
import { explainRefusal } from '../../../features/indicators/explain-refusal.ts'
import { newIndicatorForm } from '../../../features/indicators/forms.ts'
import { createIndicator } from '../../../features/indicators/save-indicator.server.ts'
import { WordsForm } from '../../../features/indicators/words-form.tsx'
import { FormProblems } from '../../../features/forms/form-problems.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'indicator.edit')
  const { db, locale, t } = openPage(request)
  const [areas, units] = await Promise.all([listAreas(db, locale), listUnits(db)])
  return { head: { title: t('indicators.form.new'), noindex: true }, areas, units }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'indicator.edit')
  const { db, now } = openPage(request)
  const form = parseForm(await readFormData(request), newIndicatorForm)
  if (!form.ok) return form.invalid
  const made = await createIndicator(db, form.value, actor, now)
  if (!made.ok) {
    const { errors, status } = explainRefusal(made.refusal)
    return form.refuse(errors, status)
  }
  return seeOther(urls.panel.indicator(made.value.id), {
    tone: 'done',
    key: 'indicators.flash.created',
  })
}

export default function NewIndicator() {
  const t = useTranslations('indicators')
  const { areas, units } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.indicators()}>{t('title')}</a>}
        title={t('form.new')}
        lead={t('form.newLead')}
      />
      <FormProblems posted={posted} id="indicator" />
      <Panel kind="staff" title={t('form.about')}>
        <WordsForm row={null} areas={areas} units={units} posted={posted} />
      </Panel>
    </>
  )
}
