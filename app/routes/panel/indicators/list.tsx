import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { readCodebook } from '../../../features/frame/codebook.server.ts'
import { readCatalogue } from '../../../features/indicators/catalogue.server.ts'
import { CatalogueTable } from '../../../features/indicators/catalogue-table.tsx'
import { FilterFields } from '../../../features/indicators/filter-fields.tsx'
import { readCatalogueFilters } from '../../../features/indicators/filters.ts'
import { enterableIds } from '../../../features/indicators/enterable.server.ts'
import { MissingList } from '../../../features/indicators/missing-list.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { RoomTabs } from '../../../http/room-tabs.tsx'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'indicator.enter')
  const { db, locale, url, t } = openPage(request)
  const filters = readCatalogueFilters(url.searchParams)
  const [cards, codebook, enterable] = await Promise.all([
    readCatalogue(db, filters, locale),
    readCodebook(db, locale),
    enterableIds(db, actor),
  ])
  return {
    head: { title: t('indicators.title'), noindex: true },
    filters,
    codebook,
    isEditor: can(actor, 'indicator.edit'),
    cards: cards.filter((card) => enterable === 'all' || enterable.includes(card.id)),
  }
}

export default function IndicatorsOfTeam() {
  const { filters, codebook, cards, isEditor } = useLoaderData<typeof loader>()
  const t = useTranslations('indicators')
  // A table row for each of them would say „no data” a hundred times.
  const isBegun = (card: (typeof cards)[number]) => card.points.length > 0 || card.target !== null
  const begun = cards.filter(isBegun)
  const missing = cards.filter((card) => !isBegun(card))
  return (
    <>
      <PageHead
        kind="staff"
        title={t('title')}
        lead={isEditor ? t('deskLead') : t('deskLeadUnit')}
        action={
          <>
            <ButtonLink href={urls.panel.importIndicators()} variant="line" icon="upload">
              {t('import.title')}
            </ButtonLink>
            {isEditor ? (
              <ButtonLink href={urls.panel.newIndicator()} icon="plus">
                {t('form.new')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <RoomTabs current="indicators" />
      <FilterFields filters={filters} codebook={codebook} action={urls.panel.indicators()} />
      {cards.length === 0 ? (
        <Empty title={t('none')}>{isEditor ? t('noneText') : t('noneOfUnit')}</Empty>
      ) : null}
      {begun.length > 0 ? <CatalogueTable cards={begun} hrefOf={urls.panel.indicator} /> : null}
      {missing.length > 0 ? (
        <Panel kind="staff" title={t('missing')}>
          <MissingList cards={missing} hrefOf={(card) => urls.panel.indicator(card.id)} />
        </Panel>
      ) : null}
    </>
  )
}
