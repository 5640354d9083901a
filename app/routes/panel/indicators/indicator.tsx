import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { readCodebook } from '../../../features/frame/codebook.server.ts'
import { listUnits } from '../../../features/frame/units.server.ts'
import { actOnIndicator } from '../../../features/indicators/act-on-indicator.server.ts'
import { explainRefusal } from '../../../features/indicators/explain-refusal.ts'
import { ACT_FORMS, intentForm } from '../../../features/indicators/forms.ts'
import { HistoryPanel } from '../../../features/indicators/history-panel.tsx'
import { mayEnter } from '../../../features/indicators/may-enter.ts'
import { GoalPanel, ValuePanel } from '../../../features/indicators/number-forms.tsx'
import { readIndicator } from '../../../features/indicators/read-indicator.server.ts'
import { RemovePanel } from '../../../features/indicators/remove-form.tsx'
import { SeriesChart } from '../../../features/indicators/series-chart.tsx'
import { SeriesTable } from '../../../features/indicators/series-table.tsx'
import { TiePanels } from '../../../features/indicators/tie-forms.tsx'
import { WordsForm } from '../../../features/indicators/words-form.tsx'
import { FormProblems } from '../../../features/forms/form-problems.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { Button } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'indicator.enter')
  const { db, locale } = openPage(request)
  const page = await readIndicator(db, { id: pathNumber(params.id) }, locale)
  if (!page) throw notFound()
  if (!mayEnter(actor, page.row.owner_unit_id)) throw new Response(null, { status: 403 })
  const [codebook, units] = await Promise.all([readCodebook(db, locale), listUnits(db)])
  const isEditor = can(actor, 'indicator.edit')
  return { head: { title: page.card.name, noindex: true }, page, codebook, units, isEditor }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'indicator.enter')
  const { db, now } = openPage(request)
  const id = pathNumber(params.id)
  if (id === null) throw notFound()
  const posted = await readFormData(request)
  const asked = parseForm(posted, intentForm)
  if (!asked.ok) return asked.invalid
  const form = parseForm(posted, ACT_FORMS[asked.value.intent])
  if (!form.ok) return form.invalid
  const done = await actOnIndicator(db, id, form.value, actor, now)
  if (!done.ok) {
    if (done.refusal === 'notFound') throw notFound()
    if (done.refusal === 'notYours') throw new Response(null, { status: 403 })
    const { errors, status } = explainRefusal(done.refusal)
    return form.refuse(errors, status)
  }
  const isGone = done.value === 'retired'
  return seeOther(isGone ? urls.panel.indicators() : urls.panel.indicator(id), {
    tone: 'done',
    key: `indicators.flash.${done.value}`,
  })
}

export default function IndicatorDesk() {
  const t = useTranslations('indicators')
  const { page, codebook, units, isEditor } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const { row, card } = page
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={urls.panel.indicators()}>{t('title')}</a>}
        title={<Written locale={card.nameLocale}>{card.name}</Written>}
        lead={<a href={urls.indicator(row.slug)}>{t('publicPage')}</a>}
      />
      <FormProblems posted={posted} id="indicator" />
      <div className="idesk">
        <div className="flow">
          <ValuePanel row={row} measure={card.measure} posted={posted} />
          <Panel kind="staff" title={t('series')}>
            {card.points.length > 0 ? <SeriesChart card={card} size="m" /> : <p>{t('noData')}</p>}
            <SeriesTable page={page} />
          </Panel>
          <RemovePanel page={page} isEditor={isEditor} posted={posted} />
          <HistoryPanel changes={page.changes} card={card} />
        </div>
        {isEditor ? (
          <div className="flow">
            <GoalPanel row={row} measure={card.measure} posted={posted} />
            <TiePanels page={page} codebook={codebook} posted={posted} hrefOf={urls.submission} />
            <Panel kind="staff" title={t('form.about')}>
              <WordsForm row={row} areas={codebook.areas} units={units} posted={posted} />
            </Panel>
            <Panel kind="staff" title={t('retire.title')} lead={t('retire.lead')}>
              <form method="post">
                <input type="hidden" name="revision" value={row.revision} />
                <Button variant="line" name="intent" value="retire">
                  {t('retire.button')}
                </Button>
              </form>
            </Panel>
          </div>
        ) : null}
      </div>
    </>
  )
}
