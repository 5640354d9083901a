import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnOutcome } from '../../../features/outcomes/act-on-outcome.server.ts'
import { findWorkshop } from '../../../features/outcomes/find-workshop.server.ts'
import { outcomeForm } from '../../../features/outcomes/forms.ts'
import { LinksPanel } from '../../../features/outcomes/links-panel.tsx'
import { OutcomeForm } from '../../../features/outcomes/outcome-form.tsx'
import { PhotosPanel } from '../../../features/outcomes/photos-panel.tsx'
import { PublishPanel } from '../../../features/outcomes/publish-panel.tsx'
import { readOutcome } from '../../../features/outcomes/read-outcome.server.ts'
import { listWhoCame } from '../../../features/outcomes/who-came.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { postedText } from '../../../lib/posted-form.ts'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

async function open(request: Request, params: { id?: string }) {
  const actor = await requirePermission(request, 'workshop.edit')
  const page = openPage(request)
  const workshop = await findWorkshop(page.db, pathNumber(params.id))
  if (!workshop) throw notFound()
  return { ...page, actor, workshop }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, t, workshop } = await open(request, params)
  const outcome = await readOutcome(db, workshop.id)
  const people = outcome.publishedAt ? [] : await listWhoCame(db, workshop.sessionIds)
  return {
    head: { title: `${t('outcomes.edit.title')}: ${workshop.title}`, noindex: true },
    workshop: { id: workshop.id, slug: workshop.slug, title: workshop.title },
    isPublic: workshop.state !== 'draft',
    outcome,
    reachable: people.length,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, env, now, actor, workshop } = await open(request, params)
  const form = parseForm(await readFormData(request), outcomeForm, ['file'])
  if (!form.ok) return form.invalid
  const context = { now, appOrigin: env.appOrigin }
  const done = await actOnOutcome(db, workshop.id, form.value, actor, context)
  if (!done.ok) {
    const { field, error, status } = done.refusal
    return form.refuse(field === '' ? { form: [error] } : { fields: { [field]: [error] } }, status)
  }
  const { key, values, part } = done.value
  const here = `${urls.panel.workshopOutcome(workshop.id)}#${part}`
  return seeOther(here, { tone: 'done', key, values })
}

export default function WorkshopOutcome() {
  const { workshop, isPublic, outcome, reachable } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('outcomes.edit')
  const intent = postedText(posted, 'intent')
  const postedOf = (...intents: string[]) => (intents.includes(intent ?? '') ? posted : undefined)
  return (
    <>
      <PageHead
        kind="staff"
        above={
          <a href={urls.panel.workshop(workshop.id)}>
            <Written locale="pl">{workshop.title}</Written>
          </a>
        }
        title={t('title')}
        lead={t('lead')}
        action={
          <p className="wacts">
            {isPublic ? <a href={urls.workshop(workshop.slug)}>{t('publicPage')}</a> : null}
            <a href={urls.panel.workshopStatistics(workshop.id)}>{t('statistics')}</a>
          </p>
        }
      />
      <div className="dform">
        <OutcomeForm outcome={outcome} posted={postedOf('save')} />
        <PublishPanel outcome={outcome} reachable={reachable} posted={postedOf('publish')} />
        <PhotosPanel
          photos={outcome.photos}
          posted={postedOf('addPhoto', 'describePhoto', 'photoUp', 'photoDown', 'removePhoto')}
        />
        <LinksPanel cards={outcome.cards} posted={postedOf('link', 'unlink')} />
      </div>
    </>
  )
}
