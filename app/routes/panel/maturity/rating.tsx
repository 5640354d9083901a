import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnDraft } from '../../../features/maturity/act-on-draft.server.ts'
import { draftForm } from '../../../features/maturity/draft-form.ts'
import { endRating } from '../../../features/maturity/end-rating.server.ts'
import { endingForm } from '../../../features/maturity/ending-form.ts'
import { findEvidence } from '../../../features/maturity/find-evidence.server.ts'
import { RatingPage } from '../../../features/maturity/rating-page.tsx'
import { isEnding, mayWrite, whatIsMissing } from '../../../features/maturity/rating-rules.ts'
import { listStreams, readEvidence } from '../../../features/maturity/read-evidence.server.ts'
import { readRating } from '../../../features/maturity/read-ratings.server.ts'
import { readLevels } from '../../../features/maturity/read-subject.server.ts'
import { subjectOfRating } from '../../../features/maturity/subjects.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { evidenceHref } from '../../../http/evidence-href.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { dayInWarsaw } from '../../../lib/warsaw-day.ts'

export const meta = pageMeta

async function open(request: Request, params: { id?: string }) {
  const actor = await requirePermission(request, 'maturity.assess')
  const page = openPage(request)
  const id = pathNumber(params.id)
  const rating = id === null ? null : await readRating(page.db, id)
  if (!rating) throw notFound()
  if (!mayWrite(actor, rating)) throw new Response(null, { status: 403 })
  return { ...page, actor, rating }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, locale, t, url, now, rating } = await open(request, params)
  const query = (url.searchParams.get('szukaj') ?? '').slice(0, 200)
  const isDraft = rating.state === 'draft'
  const [subject, levels, streams, evidence, found] = await Promise.all([
    subjectOfRating(db, rating.areaId, locale),
    readLevels(db, rating.areaId, locale),
    listStreams(db, locale),
    readEvidence(db, [rating.id], locale),
    isDraft && query ? findEvidence(db, query, locale, now) : null,
  ])
  return {
    head: { title: t('maturity.draft.titleOf', { name: subject.name }), noindex: true },
    rating,
    subject,
    levels,
    streams,
    evidence,
    found,
    query,
    missing: isDraft ? whatIsMissing(rating, dayInWarsaw(now)) : [],
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, now, actor, locale, rating } = await open(request, params)
  const posted = await readFormData(request)
  const { slug } = await subjectOfRating(db, rating.areaId, locale)
  const flash = (key: string) => ({ tone: 'done' as const, key: `maturity.flash.${key}` })
  if (isEnding(posted.get('intent'))) {
    const form = parseForm(posted, endingForm)
    if (!form.ok) return form.invalid
    const ended = await endRating(db, rating.id, form.value, actor, now)
    if (!ended.ok) return form.refuse({ form: [`maturity.error.${ended.refusal}`] }, 409)
    const { intent } = form.value
    if (intent === 'discard') return seeOther(urls.panel.maturityOf(slug), flash('discarded'))
    const next = urls.panel.rating(ended.value.id)
    return seeOther(next, flash(intent === 'correct' ? 'correcting' : 'withdrawn'))
  }
  const form = parseForm(posted, draftForm)
  if (!form.ok) return form.invalid
  const done = await actOnDraft(db, rating.id, form.value, actor, now)
  if (!done.ok) {
    const { '': whole, ...fields } = done.refusal.errors
    return form.refuse(
      {
        form: whole ? [whole] : [],
        fields: Object.fromEntries(Object.entries(fields).map(([name, error]) => [name, [error]])),
      },
      done.refusal.status,
    )
  }
  const { key, part } = done.value
  const szukaj = key === 'found' ? (form.value.query ?? undefined) : undefined
  const here = urls.panel.rating(rating.id, { szukaj })
  return seeOther(part ? `${here}#${part}` : here, flash(key))
}

export default function MaturityRating() {
  const page = useLoaderData<typeof loader>()
  const { slug } = page.subject
  return (
    <RatingPage
      {...page}
      posted={useActionData<typeof action>()}
      subjectHref={urls.panel.maturityOf(slug)}
      hrefOf={evidenceHref}
    />
  )
}
