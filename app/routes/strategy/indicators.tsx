import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readCodebook } from '../../features/frame/codebook.server.ts'
import { readCatalogue } from '../../features/indicators/catalogue.server.ts'
import { FilterFields } from '../../features/indicators/filter-fields.tsx'
import { readCatalogueFilters } from '../../features/indicators/filters.ts'
import { IndicatorCard } from '../../features/indicators/indicator-card.tsx'
import { MissingList } from '../../features/indicators/missing-list.tsx'
import { SeriesFiles } from '../../features/indicators/series-files.tsx'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { StrategyCrumbs } from '../../http/strategy-crumbs.tsx'
import { StrategyTabs } from '../../http/strategy-tabs.tsx'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Wrap } from '../../ui/columns.tsx'
import { Empty, Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, env, url, locale, t } = openPage(request)
  const filters = readCatalogueFilters(url.searchParams)
  const [cards, codebook] = await Promise.all([
    readCatalogue(db, filters, locale),
    readCodebook(db, locale),
  ])
  return {
    head: {
      title: t('indicators.title'),
      description: t('indicators.description'),
      canonical: env.appOrigin + urls.indicators(),
    },
    filters,
    query: Object.fromEntries(url.searchParams),
    measured: cards.filter((card) => card.points.length > 0),
    missing: cards.filter((card) => card.points.length === 0),
    codebook,
  }
}

export default function Indicators() {
  const { filters, query, measured, missing, codebook } = useLoaderData<typeof loader>()
  const t = useTranslations('indicators')
  const fileHref = (file: string) => urls.data('wskazniki', file, query)
  const isEmpty = measured.length + missing.length === 0
  return (
    <Wrap>
      <StrategyCrumbs current={t('title')} />
      <PageHead title={t('title')} lead={t('lead')} />
      <StrategyTabs current="indicators" />
      <FilterFields filters={filters} codebook={codebook} action={urls.indicators()} />
      <Note kind="info" icon="info">
        {t('directionNote')}
        {measured.some((card) => card.isExample) ? ` ${t('exampleNote')}` : null}
      </Note>
      <p className="sm muted inpart">
        {t('found', { count: measured.length + missing.length, measured: measured.length })}
      </p>
      {isEmpty ? <Empty title={t('none')}>{t('noneText')}</Empty> : null}
      {measured.length > 0 ? (
        <Panel title={t('measured')} className="inpart">
          <ul className="inds">
            {measured.map((card) => (
              <li key={card.id}>
                <IndicatorCard card={card} href={urls.indicator(card.slug)} />
              </li>
            ))}
          </ul>
          <SeriesFiles table="serie" label={t('seriesFile')} hrefOf={fileHref} />
        </Panel>
      ) : null}
      {missing.length > 0 ? (
        <Panel title={t('missing')} lead={t('missingLead')} className="inpart">
          <MissingList cards={missing} hrefOf={(card) => urls.indicator(card.slug)} />
        </Panel>
      ) : null}
      <SeriesFiles table="katalog" label={t('catalogueFile')} hrefOf={fileHref} />
    </Wrap>
  )
}
