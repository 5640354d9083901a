import type { ComponentProps } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Section } from '../../ui/section.tsx'
import { GapList } from '../coverage/gap-list.tsx'
import { SurveyComparison } from '../surveys/survey-comparison.tsx'
import { MapSection } from './map-section.tsx'
import type { readRoom } from './read-room.server.ts'

type MapHrefs = ComponentProps<typeof MapSection>['hrefs']
type PublicRoomProps = {
  room: Awaited<ReturnType<typeof readRoom>>
  hrefs: Pick<MapHrefs, 'goal' | 'area'> & {
    postulates: MapHrefs['list']
    strategy: MapHrefs['page']
    newPostulate: () => string
    workshops: () => string
    document: (slug: string) => string
    data: (kind: 'mapa', name: string, query?: Record<string, string | undefined>) => string
  }
}

/** What people speak about, what nobody does, and what those said who were asked. */
export function PublicRoom({ room, hrefs }: PublicRoomProps) {
  const words = useTranslations('room')
  return (
    <Section title={words('mapTitle')} lead={words('mapLead')} id="mapa">
      <div className="room">
        <div className="roomside">
          <Panel title={words(`views.${room.asked.view}`)}>
            <MapSection
              {...room}
              hrefs={{
                list: hrefs.postulates,
                goal: hrefs.goal,
                area: hrefs.area,
                page: hrefs.strategy,
                file: (name, query) => hrefs.data('mapa', name, query),
              }}
            />
          </Panel>
          {room.comparisons.length > 0 ? (
            <Panel title={words('surveys.apart')} lead={words('surveys.why')} id="badania">
              <p className="sub-p">{words('surveys.whatIsCounted')}</p>
              {room.comparisons.map((comparison) => (
                <SurveyComparison
                  key={comparison.survey.id}
                  comparison={comparison}
                  documentHref={hrefs.document}
                />
              ))}
              <p className="files">
                {words('filesOf')} <a href={hrefs.data('mapa', 'badania.csv')}>CSV</a>{' '}
                <a href={hrefs.data('mapa', 'badania.json')}>JSON</a>
              </p>
            </Panel>
          ) : null}
        </div>
        <div className="roomside">
          <Panel title={words('gaps.title')} lead={words('gaps.lead')} id="luki">
            <GapList
              gaps={room.gaps}
              kind="public"
              hrefs={{
                goal: hrefs.goal,
                area: hrefs.area,
                act: hrefs.newPostulate(),
                estates: hrefs.strategy({ widok: 'osiedla' }),
                workshops: hrefs.workshops(),
                file: (name) => hrefs.data('mapa', name),
              }}
            />
          </Panel>
        </div>
      </div>
    </Section>
  )
}
