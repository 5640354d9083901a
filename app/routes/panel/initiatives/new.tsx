import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readCodebook } from '../../../features/frame/codebook.server.ts'
import { listUnits } from '../../../features/frame/units.server.ts'
import { explainInitiative } from '../../../features/initiatives/act-on-initiative.server.ts'
import { newInitiativeForm } from '../../../features/initiatives/forms.ts'
import { InitiativeForm } from '../../../features/initiatives/initiative-form.tsx'
import { NEW_INITIATIVE } from '../../../features/initiatives/initiative-values.ts'
import { createInitiative } from '../../../features/initiatives/save-initiative.server.ts'
import { FormProblems } from '../../../features/forms/form-problems.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'initiative.edit')
  const { db, locale, t } = openPage(request)
  const [codebook, units] = await Promise.all([readCodebook(db, locale), listUnits(db)])
  return { head: { title: t('initiatives.new'), noindex: true }, codebook, units }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'initiative.edit')
  const { db, now } = openPage(request)
  const form = parseForm(await readFormData(request), newInitiativeForm)
  if (!form.ok) return form.invalid
  const made = await createInitiative(db, form.value, actor, now)
  if (!made.ok) {
    if (made.refusal === 'notFound') throw notFound()
    const { errors, status } = explainInitiative(made.refusal)
    return form.refuse(errors, status)
  }
  return seeOther(urls.panel.initiative(made.value.id), {
    tone: 'done',
    key: 'initiatives.flash.created',
  })
}

export default function NewInitiative() {
  const t = useTranslations('initiatives')
  const { codebook, units } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.initiatives()}>{t('title')}</a>}
        title={t('new')}
        lead={t('newLead')}
      />
      <FormProblems posted={posted} id="initiative" />
      <Panel kind="staff" title={t('about')} titleHidden>
        <InitiativeForm
          values={NEW_INITIATIVE}
          isPublic={false}
          codebook={codebook}
          units={units}
          posted={posted}
          cancelHref={urls.panel.initiatives()}
        />
      </Panel>
    </>
  )
}
