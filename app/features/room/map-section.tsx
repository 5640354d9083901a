import { useTranslations } from '../../i18n/page-context.tsx'
import { Note } from '../../ui/note.tsx'
import { Seg } from '../../ui/seg.tsx'
import { HeatMap, type HeatMapProps } from '../coverage/heat-map.tsx'
import { MapFilters } from '../coverage/map-filters.tsx'
import { VIEW_SLUGS, VIEWS, type MapQuery } from '../coverage/map-query.ts'
import type { MapTable } from '../coverage/map-table.ts'

type Query = Record<string, string | undefined>

type MapSectionProps = {
  asked: MapQuery
  query: Query
  table: MapTable | null
  hrefs: HeatMapProps['hrefs'] & {
    page: (query?: Query) => string
    file: (name: string, query: Query) => string
  }
}

/** Views, filters, the map and its files; or in words why there is none. */
export function MapSection({ asked, query, table, hrefs }: MapSectionProps) {
  const t = useTranslations('room')
  const isFiltered = Object.entries(query).some(([key, value]) => key !== 'widok' && value)
  const clearHref = hrefs.page({ widok: query.widok })
  const { author } = asked.filters
  return (
    <div className="mapbox">
      <Seg
        label={t('views.label')}
        items={VIEWS.map((view) => ({
          href: hrefs.page({ ...query, widok: view === 'goals' ? undefined : VIEW_SLUGS[view] }),
          label: t(`views.${view}`),
          current: view === asked.view,
        }))}
      />
      <MapFilters
        asked={asked}
        action={hrefs.page()}
        isFiltered={isFiltered}
        clearHref={clearHref}
      />
      {asked.widenedFrom && author ? (
        <Note>
          {t('filters.widened', {
            asked: t(`author.${asked.widenedFrom}`),
            shown: t(`author.${author}`),
          })}
        </Note>
      ) : null}
      {asked.isCrossed ? <Note>{t('crossed')}</Note> : null}
      {table ? (
        <>
          <p className="sub-p">{t('map.lead')}</p>
          <MapOrNote table={table} isFiltered={isFiltered} hrefs={hrefs} clearHref={clearHref} />
          <p className="files">
            {t('files')} <a href={hrefs.file('mapa.csv', query)}>CSV</a>{' '}
            <a href={hrefs.file('mapa.json', query)}>JSON</a>
          </p>
        </>
      ) : (
        <Note kind="error" icon="circle-alert" title={t('noMap')}>
          {t(`problem.${asked.problem ?? 'badMonth'}`)}
        </Note>
      )}
    </div>
  )
}

type MapOrNoteProps = HeatMapProps & { clearHref: string }

/** A table of nothing but zeros is a sentence. */
function MapOrNote({ clearHref, ...map }: MapOrNoteProps) {
  const t = useTranslations('room.filters')
  const nothing = map.isFiltered && map.table.foot.total.count === 0
  if (!nothing) return <HeatMap {...map} />
  return (
    <Note title={t('noFit')}>
      {t('noFitText')} <a href={clearHref}>{t('clear')}</a>
    </Note>
  )
}
