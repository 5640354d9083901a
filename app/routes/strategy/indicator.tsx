import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HistoryPanel } from '../../features/indicators/history-panel.tsx'
import { IndicatorFacts } from '../../features/indicators/indicator-facts.tsx'
import { IndicatorTies } from '../../features/indicators/indicator-ties.tsx'
import { readIndicator } from '../../features/indicators/read-indicator.server.ts'
import { SeriesChart } from '../../features/indicators/series-chart.tsx'
import { SeriesFiles } from '../../features/indicators/series-files.tsx'
import { SeriesTable } from '../../features/indicators/series-table.tsx'
import { initiativesOfIndicators } from '../../features/initiatives/initiatives-of.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { StrategyCrumbs } from '../../http/strategy-crumbs.tsx'
import { StrategyTabs } from '../../http/strategy-tabs.tsx'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { SideColumns, Wrap } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Pill } from '../../ui/tags.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, locale } = openPage(request)
  const page = await readIndicator(db, { slug: params.slug ?? '' }, locale)
  if (!page) throw notFound()
  const initiatives = (await initiativesOfIndicators(db, [page.row.id])).get(page.row.id) ?? []
  // Who corrected a number is told by office, not by name.
  const changes = page.changes.map(({ by: _by, ...change }) => change)
  return {
    head: {
      title: page.card.name,
      description: page.definition || undefined,
      canonical: env.appOrigin + urls.indicator(page.row.slug),
    },
    page: { ...page, changes },
    initiatives,
  }
}

export default function Indicator() {
  const { page, initiatives } = useLoaderData<typeof loader>()
  const t = useTranslations('indicators')
  const { card, voices } = page
  const name = <Written locale={card.nameLocale}>{card.name}</Written>
  return (
    <Wrap>
      <StrategyCrumbs items={[{ href: urls.indicators(), label: t('title') }]} current={name} />
      <PageHead
        title={name}
        lead={
          page.definition ? (
            <Written locale={page.definitionLocale}>{page.definition}</Written>
          ) : (
            t('noDefinition')
          )
        }
        action={
          card.isExample ? (
            <Pill icon="info">{t(card.isMixed ? 'partExample' : 'example')}</Pill>
          ) : undefined
        }
      />
      <StrategyTabs current="indicators" />
      <SideColumns
        sideLabel={t('facts')}
        side={
          <Panel title={t('facts')}>
            <IndicatorFacts page={page} areaHref={urls.area} goalHref={urls.goal} />
          </Panel>
        }
        rest={
          <>
            <IndicatorTies voices={voices} initiatives={initiatives} hrefs={urls} />
            <HistoryPanel changes={page.changes} card={card} />
          </>
        }
      >
        {card.isExample ? (
          <Note kind="info" icon="info">
            {t('exampleNote')}
          </Note>
        ) : null}
        {card.points.length > 0 ? (
          <Panel title={t('series')} className="inpart">
            <SeriesChart card={card} size="m" />
            <SeriesTable page={page} />
            <SeriesFiles
              table={card.slug}
              label={t('thisFile')}
              hrefOf={(file) => urls.data('wskazniki', file)}
            />
          </Panel>
        ) : (
          <Note kind="info" icon="info">
            {t('noDataText')}
          </Note>
        )}
      </SideColumns>
    </Wrap>
  )
}
