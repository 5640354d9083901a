import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listAreas } from '../../../features/frame/codebook.server.ts'
import { shareField, surveyForm } from '../../../features/surveys/forms.ts'
import { listSources, listSurveys } from '../../../features/surveys/read-surveys.server.ts'
import { saveSurvey } from '../../../features/surveys/save-survey.server.ts'
import { SurveyForm } from '../../../features/surveys/survey-form.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

/** Null: a new one. */
function surveyId(text: string | undefined): number | null {
  if (text === 'nowe') return null
  const id = pathNumber(text)
  if (id === null) throw notFound()
  return id
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, 'survey.edit')
  const { db, locale, t } = openPage(request)
  const id = surveyId(params.id)
  const [surveys, areas, sources] = await Promise.all([
    listSurveys(db, { onlyPublished: false }),
    listAreas(db, locale),
    listSources(db),
  ])
  const survey = surveys.find((each) => each.id === id) ?? null
  if (id !== null && !survey) throw notFound()
  const title = t(survey ? 'room.surveys.changing' : 'room.surveys.adding')
  return { head: { title, noindex: true }, title, survey, areas, sources }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'survey.edit')
  const { db, now, locale } = openPage(request)
  const id = surveyId(params.id)
  const areas = await listAreas(db, locale)
  const form = parseForm(await readFormData(request), surveyForm(areas.map((area) => area.id)))
  if (!form.ok) return form.invalid
  const { revision, isExample, isPublished, ...value } = form.value
  const given: Record<string, unknown> = value
  const shares = areas.flatMap((area) => {
    const share = given[shareField(area.id)]
    return typeof share === 'number' ? [{ areaId: area.id, share }] : []
  })
  const input = {
    ...value,
    isExample: isExample === 'on',
    isPublished: isPublished === 'on',
    shares,
  }
  const saved = await saveSurvey(db, { id, revision }, input, actor, now)
  if (!saved.ok) {
    if (saved.refusal === 'notFound') throw notFound()
    if (saved.refusal === 'notAllowed') throw new Response(null, { status: 403 })
    if (saved.refusal === 'conflict') return form.refuse({ form: ['errors.conflict'] }, 409)
    return form.refuse({ form: [`room.surveys.error.${saved.refusal}`] })
  }
  return seeOther(urls.panel.survey(saved.value.id), { tone: 'done', key: 'room.surveys.saved' })
}

export default function SurveyPage() {
  const { title, survey, areas, sources } = useLoaderData<typeof loader>()
  const t = useTranslations('room.surveys')
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.surveys()}>{t('back')}</a>}
        title={title}
        lead={t('why')}
      />
      <SurveyForm
        survey={survey}
        areas={areas}
        sources={sources}
        posted={useActionData<typeof action>()}
      />
    </>
  )
}
