import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { actOnSubject } from '../../../features/maturity/act-on-subject.server.ts'
import { DraftsTable } from '../../../features/maturity/drafts-table.tsx'
import { LiftsDesk } from '../../../features/maturity/lifts-desk.tsx'
import { MaturityLadder } from '../../../features/maturity/maturity-ladder.tsx'
import { mayWrite } from '../../../features/maturity/rating-rules.ts'
import { RatingsDesk } from '../../../features/maturity/ratings-desk.tsx'
import { readDrafts } from '../../../features/maturity/read-desk.server.ts'
import { readSubjectPage } from '../../../features/maturity/read-subject.server.ts'
import { subjectForm } from '../../../features/maturity/subject-form.ts'
import { findSubject } from '../../../features/maturity/subjects.server.ts'
import { TargetForm } from '../../../features/maturity/target-form.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { RoomTabs } from '../../../http/room-tabs.tsx'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedText } from '../../../lib/posted-form.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'maturity.assess')
  const { db, locale, t } = openPage(request)
  const page = await readSubjectPage(db, params.slug ?? '', locale)
  if (!page) throw notFound()
  const { subject, levels, ratings, selfRatings, targets, lifts } = page
  return {
    head: { title: t('maturity.titleOf', { name: subject.name }), noindex: true },
    subject,
    levels,
    ratings: [...ratings, ...selfRatings].map((rating) => ({
      ...rating,
      mayOpen: mayWrite(actor, rating),
    })),
    target: targets.find((each) => each.endedAt === null) ?? null,
    lifts,
    drafts: await readDrafts(db, actor, locale, subject.areaId),
    mayRate: can(actor, 'maturity.rate'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'maturity.rate')
  const { db, locale, now } = openPage(request)
  const subject = await findSubject(db, params.slug ?? '', locale)
  if (!subject) throw notFound()
  const form = parseForm(await readFormData(request), subjectForm)
  if (!form.ok) return form.invalid
  const done = await actOnSubject(db, subject.areaId, form.value, actor, now)
  if (!done.ok) {
    const { field, error, status } = done.refusal
    return form.refuse(field ? { fields: { [field]: [error] } } : { form: [error] }, status)
  }
  const { key, part } = done.value
  return seeOther(`${urls.panel.maturityOf(subject.slug)}#${part}`, { tone: 'done', key })
}

export default function MaturitySubjectDesk() {
  const data = useLoaderData<typeof loader>()
  const { subject, levels, ratings, target, lifts, drafts, mayRate } = data
  const posted = useActionData<typeof action>()
  const t = useTranslations('maturity')
  const intent = postedText(posted, 'intent') ?? ''
  const isTarget = ['target', 'endTarget'].includes(intent)
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.maturity()}>{t('title')}</a>}
        title={t('titleOf', { name: subject.name })}
        action={
          <p className="wacts">
            <a href={urls.maturityOf(subject.slug)}>{t('desk.public')}</a>
            <ButtonLink icon="plus" href={urls.panel.newRating({ obszar: subject.slug })}>
              {t('desk.new')}
            </ButtonLink>
          </p>
        }
      />
      <RoomTabs current="maturity" />
      <div className="dform">
        <Panel kind="staff" title={t('desk.ratings')}>
          <MaturityLadder {...subject} />
          <RatingsDesk ratings={ratings} hrefOf={(id) => urls.panel.rating(id)} />
        </Panel>
        {drafts.length > 0 ? (
          <Panel kind="staff" title={t('desk.drafts')}>
            <DraftsTable drafts={drafts} hrefOf={(id) => urls.panel.rating(id)} />
          </Panel>
        ) : null}
        {mayRate ? (
          <>
            <TargetForm target={target} levels={levels} posted={isTarget ? posted : undefined} />
            <LiftsDesk
              lifts={lifts}
              levels={levels}
              level={subject.level}
              posted={isTarget ? undefined : posted}
            />
          </>
        ) : null}
      </div>
    </>
  )
}
