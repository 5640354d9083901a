import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { listUnits } from '../../../features/frame/units.server.ts'
import { createRating } from '../../../features/maturity/create-rating.server.ts'
import { newRatingForm } from '../../../features/maturity/new-rating-form.ts'
import { NewRating } from '../../../features/maturity/new-rating.tsx'
import { findSubject, listSubjects } from '../../../features/maturity/subjects.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { dayInWarsaw } from '../../../lib/warsaw-day.ts'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'maturity.assess')
  const { db, locale, now, t, url } = openPage(request)
  const mayRate = can(actor, 'maturity.rate')
  const [subjects, units] = await Promise.all([listSubjects(db, locale), listUnits(db)])
  return {
    head: { title: t('maturity.desk.new'), noindex: true },
    subjects: subjects.map(({ slug, name }) => ({ slug, name })),
    units: units
      .filter((unit) => mayRate || unit.id === actor.unitId)
      .map(({ id, name }) => ({ id, name })),
    mayRate,
    values: {
      subject: url.searchParams.get('obszar') ?? '',
      method: mayRate ? 'expert' : 'self',
      ratedOn: dayInWarsaw(now),
      author: actor.name,
    },
  }
}

const FIELDS = { unknownArea: 'subject', unitMissing: 'unit', future: 'ratedOn' } as const

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'maturity.assess')
  const { db, locale, now } = openPage(request)
  const form = parseForm(await readFormData(request), newRatingForm(dayInWarsaw(now)))
  if (!form.ok) return form.invalid
  const { method, unit, author, example, ratedOn, subject: slug } = form.value
  const subject = await findSubject(db, slug, locale)
  if (!subject) return form.refuse({ fields: { subject: ['maturity.error.unknownArea'] } })
  const made = await createRating(
    db,
    {
      areaId: subject.areaId,
      method,
      unitId: unit,
      ratedOn,
      authorName: author,
      isExample: example,
    },
    actor,
    now,
  )
  if (made.ok) {
    const flash = { tone: 'done' as const, key: 'maturity.flash.created' }
    return seeOther(urls.panel.rating(made.value.id), flash)
  }
  if (made.refusal === 'notAllowed') throw new Response(null, { status: 403 })
  const error = `maturity.error.${made.refusal}`
  return form.refuse({ fields: { [FIELDS[made.refusal]]: [error] } })
}

export default function NewMaturityRating() {
  const data = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const t = useTranslations('maturity')
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.maturity()}>{t('title')}</a>}
        title={t('desk.new')}
        lead={t('new.lead')}
      />
      <div className="dform">
        <NewRating {...data} posted={posted} />
      </div>
    </>
  )
}
