import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listAreas } from '../../features/frame/codebook.server.ts'
import { FilterFields } from '../../features/initiatives/filter-fields.tsx'
import { InitiativeCard } from '../../features/initiatives/initiative-card.tsx'
import {
  listInitiatives,
  readInitiativeFilters,
} from '../../features/initiatives/list-initiatives.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { StrategyCrumbs } from '../../http/strategy-crumbs.tsx'
import { StrategyTabs } from '../../http/strategy-tabs.tsx'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Wrap } from '../../ui/columns.tsx'
import { Empty } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PostulateList } from '../../ui/postulate-card.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, env, locale, url, t } = openPage(request)
  const filters = readInitiativeFilters(url.searchParams)
  const [rows, areas] = await Promise.all([
    listInitiatives(db, filters, locale),
    listAreas(db, locale),
  ])
  return {
    head: {
      title: t('initiatives.title'),
      description: t('initiatives.description'),
      canonical: env.appOrigin + urls.initiatives(),
    },
    filters,
    rows,
    areas,
  }
}

export default function Initiatives() {
  const t = useTranslations('initiatives')
  const { filters, rows, areas } = useLoaderData<typeof loader>()
  const query = {
    stan: filters.state ?? undefined,
    rodzaj: filters.kind ?? undefined,
    obszar: filters.area ?? undefined,
  }
  return (
    <Wrap>
      <StrategyCrumbs current={t('title')} />
      <PageHead title={t('title')} lead={t('lead')} />
      <StrategyTabs current="initiatives" />
      <FilterFields filters={filters} areas={areas} action={urls.initiatives()} />
      <div className="reshead">
        <h2 aria-live="polite">{t('found', { count: rows.length })}</h2>
        <p className="row sm">
          <a href={urls.data('przedsiewziecia', 'przedsiewziecia.csv', query)}>CSV</a>
          <a href={urls.data('przedsiewziecia', 'przedsiewziecia.json', query)}>JSON</a>
        </p>
      </div>
      {rows.length === 0 ? (
        <Empty title={t('none')} headingLevel="h3">
          {t('noneText')}
        </Empty>
      ) : (
        <PostulateList>
          {rows.map((row) => (
            <InitiativeCard key={row.id} row={row} href={urls.initiative(row.slug)} />
          ))}
        </PostulateList>
      )}
    </Wrap>
  )
}
