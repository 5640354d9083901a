import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GapList } from '../features/coverage/gap-list.tsx'
import { goalTree, listAreas } from '../features/frame/codebook.server.ts'
import {
  listBodies,
  listEvidenceSources,
  listPastWorkshops,
  readStrategy,
} from '../features/frame/strategy.server.ts'
import { MapSection } from '../features/room/map-section.tsx'
import { readRoom } from '../features/room/read-room.server.ts'
import { SurveyComparison } from '../features/surveys/survey-comparison.tsx'
import { pageMeta } from '../http/meta.ts'
import { openPage } from '../http/page.server.ts'
import { StrategyTabs } from '../http/strategy-tabs.tsx'
import { urls } from '../http/urls.ts'
import { useFormatter, useTranslations } from '../i18n/page-context.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { DefinitionList, LinkList } from '../ui/definition-list.tsx'
import { Breadcrumbs, PageHead } from '../ui/page-head.tsx'
import { Panel } from '../ui/panel.tsx'
import { Section } from '../ui/section.tsx'
import { Pill } from '../ui/tags.tsx'
import { Timeline } from '../ui/timeline.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, env, now, locale, t, url } = openPage(request)
  const [strategy, room] = await Promise.all([
    readStrategy(db, locale),
    readRoom(db, url.searchParams, locale),
  ])
  const page = {
    head: {
      title: strategy.name,
      description: t('strategy.description'),
      canonical: env.appOrigin + urls.strategy(room.asked.problem ? {} : room.query),
    },
    room,
    strategy,
    evidence: await listEvidenceSources(db, locale),
    areas: await listAreas(db, locale),
    goalSets: await goalTree(db, locale),
    bodies: await listBodies(db, locale),
    workshops: await listPastWorkshops(db, locale, now),
  }
  return data(page, { status: room.asked.problem ? 422 : 200 })
}

export default function Strategy() {
  const { strategy, room, evidence, areas, goalSets, bodies, workshops } =
    useLoaderData<typeof loader>()
  const t = useTranslations('strategy')
  const shell = useTranslations('shell')
  const words = useTranslations('room')
  const format = useFormatter()
  const day = (iso: string) => new Date(`${iso}T12:00:00Z`)
  return (
    <>
      <div className="wrap">
        <Breadcrumbs
          label={useTranslations('common')('breadcrumbs')}
          items={[{ href: urls.home(), label: shell('nav.home') }]}
          current={shell('nav.strategy')}
        />
        <PageHead
          title={strategy.name}
          lead={strategy.summary}
          action={<ButtonLink href={urls.newPostulate()}>{shell('nav.submit')}</ButtonLink>}
        />
        <StrategyTabs current="map" />
      </div>
      <Section title={words('mapTitle')} lead={words('mapLead')} id="mapa">
        <div className="room">
          <div className="roomside">
            <Panel title={words(`views.${room.asked.view}`)}>
              <MapSection
                {...room}
                hrefs={{
                  list: urls.postulates,
                  goal: urls.goal,
                  area: urls.area,
                  page: urls.strategy,
                  file: (name, query) => urls.data('mapa', name, query),
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
                    documentHref={urls.document}
                  />
                ))}
                <p className="files">
                  {words('filesOf')} <a href={urls.data('mapa', 'badania.csv')}>CSV</a>{' '}
                  <a href={urls.data('mapa', 'badania.json')}>JSON</a>
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
                  goal: urls.goal,
                  area: urls.area,
                  act: urls.newPostulate(),
                  estates: urls.strategy({ widok: 'osiedla' }),
                  workshops: urls.workshops(),
                  file: (name) => urls.data('mapa', name),
                }}
              />
            </Panel>
          </div>
        </div>
      </Section>
      <Section title={t('stages.title')} lead={t('stages.lead')} id="etapy">
        <Timeline
          items={strategy.stages.map((stage) => ({
            when: stage.when || t(`stages.${stage.state}`),
            title: stage.title,
            body: stage.description,
            state: stage.state,
          }))}
        />
      </Section>
      <Section title={t('evidence.title')} lead={t('evidence.lead')} id="zrodla" band>
        <ol className="numbered">
          {evidence.map((source) => (
            <li key={source.code}>
              <h3>{source.title}</h3>
              <p>{source.description}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('areas.title')} lead={t('areas.lead')} id="obszary">
        <LinkList
          items={areas.map((area) => ({
            href: urls.area(area.slug),
            label: area.name,
            note: area.description,
          }))}
        />
      </Section>
      <Section title={t('goals.title')} lead={t('goals.lead')} id="cele" band>
        <div className="flow">
          {goalSets.map((set) => (
            <article className="panel" key={set.id}>
              <h3>{set.name}</h3>
              {set.state === 'preparing' && <Pill>{t('goals.preparing')}</Pill>}
              {set.note && <p className="muted">{set.note}</p>}
              <LinkList
                items={set.goals.map((goal) => ({
                  href: urls.goal(set.code, goal.code),
                  label: `${goal.code}. ${goal.name}`,
                }))}
              />
            </article>
          ))}
        </div>
      </Section>
      <Section title={t('bodies.title')} lead={t('bodies.lead')} id="zespoly">
        <DefinitionList
          items={bodies.map((body) => ({
            key: body.slug,
            term: (
              <>
                {body.name} {body.state === 'planned' && <Pill>{t('bodies.planned')}</Pill>}
              </>
            ),
            value: (
              <>
                {body.role}
                {body.composition && (
                  <>
                    <br />
                    {t('bodies.composition', { who: body.composition })}
                  </>
                )}
              </>
            ),
          }))}
        />
      </Section>
      <Section
        title={t('workshops.title')}
        lead={t('workshops.lead')}
        id="warsztaty"
        band
        more={<a href={urls.workshops({ kiedy: 'archiwum' })}>{t('workshops.archive')}</a>}
      >
        <DefinitionList
          items={workshops.map((workshop) => ({
            key: workshop.slug,
            term: (
              <time dateTime={workshop.startsOn}>
                {workshop.startsOn === workshop.endsOn
                  ? format.dateTime(day(workshop.startsOn), { dateStyle: 'long' })
                  : format.dateTimeRange(day(workshop.startsOn), day(workshop.endsOn), {
                      dateStyle: 'long',
                    })}
              </time>
            ),
            value: (
              <>
                <a href={urls.workshop(workshop.slug)}>
                  <b>{workshop.title}</b>
                </a>
                <br />
                {workshop.description}
                {workshop.place && (
                  <>
                    <br />
                    {t('workshops.place', { place: workshop.place })}
                  </>
                )}
              </>
            ),
          }))}
        />
      </Section>
    </>
  )
}
