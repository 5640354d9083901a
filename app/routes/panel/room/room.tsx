import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GapList } from '../../../features/coverage/gap-list.tsx'
import { findNeeds } from '../../../features/indicators/needs.ts'
import { watchedIndicators } from '../../../features/indicators/watched.server.ts'
import { currentRatings } from '../../../features/maturity/read-current.server.ts'
import { IndicatorPanel } from '../../../features/room/indicator-panel.tsx'
import { MapSection } from '../../../features/room/map-section.tsx'
import { MaturityPanel } from '../../../features/room/maturity-panel.tsx'
import { owedByUnit } from '../../../features/room/owed-by-unit.server.ts'
import { OwedPanel } from '../../../features/room/owed-panel.tsx'
import { readRoom } from '../../../features/room/read-room.server.ts'
import { SurveyComparison } from '../../../features/surveys/survey-comparison.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { RoomTabs } from '../../../http/room-tabs.tsx'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'room.read')
  const { db, now, locale, t, url } = openPage(request)
  const [room, owed, ratings, watched] = await Promise.all([
    readRoom(db, url.searchParams, locale),
    owedByUnit(db, now),
    currentRatings(db, locale),
    watchedIndicators(db, locale),
  ])
  const page = {
    head: { title: t('room.title'), noindex: true },
    room,
    owed,
    ratings,
    needs: findNeeds(watched),
  }
  return data(page, { status: room.asked.problem ? 422 : 200 })
}

export default function Room() {
  const { room, owed, ratings, needs } = useLoaderData<typeof loader>()
  const t = useTranslations('room')
  return (
    <>
      <PageHead kind="staff" title={t('title')} lead={t('lead')} />
      <RoomTabs current="room" />
      <div className="room">
        <div className="roomside">
          <Panel kind="staff" title={t('mapTitle')}>
            <MapSection
              {...room}
              hrefs={{
                list: urls.postulates,
                goal: urls.goal,
                area: urls.area,
                page: urls.panel.room,
                file: (name, query) => urls.data('mapa', name, query),
              }}
            />
          </Panel>
          {room.comparisons.length > 0 ? (
            <Panel kind="staff" title={t('surveys.apart')} lead={t('surveys.why')}>
              {room.comparisons.map((comparison) => (
                <SurveyComparison
                  key={comparison.survey.id}
                  comparison={comparison}
                  documentHref={urls.document}
                />
              ))}
            </Panel>
          ) : null}
        </div>
        <div className="roomside">
          <Panel kind="staff" title={t('gaps.title')} lead={t('gaps.lead')}>
            <GapList
              gaps={room.gaps}
              kind="staff"
              hrefs={{
                goal: urls.goal,
                area: urls.area,
                act: urls.panel.newWorkshop(),
                estates: urls.panel.room({ widok: 'osiedla' }),
                workshops: urls.panel.newWorkshop(),
                file: (name) => urls.data('mapa', name),
              }}
            />
          </Panel>
        </div>
      </div>
      <MaturityPanel ratings={ratings} hrefOf={urls.maturityOf} />
      <IndicatorPanel
        needs={needs}
        hrefOf={urls.indicator}
        allHref={urls.indicators()}
        fileHref={(file) => urls.data('wskazniki', file)}
      />
      <OwedPanel rows={owed} fileHref={urls.panel.roomFile} />
    </>
  )
}
