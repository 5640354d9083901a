import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaLevels } from '../features/frame/area-levels.tsx'
import { readCodebook } from '../features/frame/codebook.server.ts'
import { listAreaLevels } from '../features/frame/maturity.server.ts'
import { listThemesOfArea } from '../features/frame/theme-areas.server.ts'
import { NO_CHOICES } from '../features/register/choices.ts'
import { goalsMentioned } from '../features/register/mentioned.ts'
import { MaturityLadder } from '../features/maturity/maturity-ladder.tsx'
import { currentRatings } from '../features/maturity/read-current.server.ts'
import { readSaid } from '../features/room/read-said.server.ts'
import { TermPrintHead } from '../features/room/term-print-head.tsx'
import { TermSaid } from '../features/room/term-said.tsx'
import { formerArea } from '../http/former-term.server.ts'
import { pageMeta } from '../http/meta.ts'
import { openPage } from '../http/page.server.ts'
import type { RouteHandle } from '../http/route-handle.ts'
import { StrategyCrumbs } from '../http/strategy-crumbs.tsx'
import { StrategyTabs } from '../http/strategy-tabs.tsx'
import { urls } from '../http/urls.ts'
import { useTranslations } from '../i18n/page-context.tsx'
import { SideColumns, Wrap } from '../ui/columns.tsx'
import { CountedLinks } from '../ui/counted-links.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Panel } from '../ui/panel.tsx'
import { GoalTag, Pill } from '../ui/tags.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, now, locale } = openPage(request)
  const codebook = await readCodebook(db, locale)
  const area = codebook.areas.find((candidate) => candidate.slug === params.slug)
  if (!area) throw await formerArea(db, params.slug ?? '')
  const choices = { ...NO_CHOICES, kind: 'all' as const, areas: [area] }
  const [{ said, facets }, ratings, levels, themes] = await Promise.all([
    readSaid(db, { termIds: [area.id], choices, codebook }, locale, now),
    currentRatings(db, locale),
    listAreaLevels(db, area.id, locale),
    listThemesOfArea(db, area.id, locale),
  ])
  return {
    head: {
      title: area.name,
      description: area.description,
      canonical: env.appOrigin + urls.area(area.slug),
    },
    now,
    area,
    levels,
    themes,
    said,
    rating: ratings.areas.find((each) => each.areaId === area.id) ?? null,
    goals: goalsMentioned(codebook.goalSets, facets.goals),
  }
}

export default function Area() {
  const t = useTranslations()
  const { head, area, said, rating, goals, themes, levels, now } = useLoaderData<typeof loader>()
  return (
    <Wrap className="term">
      <TermPrintHead now={now} address={head.canonical} />
      <StrategyCrumbs
        items={[{ href: urls.areas(), label: t('areas.title') }]}
        current={area.name}
      />
      <PageHead
        title={area.name}
        lead={area.description}
        action={
          rating?.level ? (
            <a href={urls.maturityOf(area.slug)}>
              <MaturityLadder
                level={rating.level}
                levelName={rating.levelName}
                target={rating.target}
                code={area.code}
              />{' '}
              {rating.level}. {rating.levelName}
              {rating.isExample ? ` (${t('common.example')})` : null}
            </a>
          ) : (
            <Pill icon="info">{t('areas.unknown')}</Pill>
          )
        }
      />
      <StrategyTabs current="areas" />
      <SideColumns
        sideLabel={t('areas.side')}
        side={
          <>
            <Panel
              title={t('areas.goals')}
              lead={t(goals.length > 0 ? 'areas.goalsNote' : 'areas.none')}
            >
              <CountedLinks
                items={goals.map(({ set, code, name, count }) => ({
                  key: `${set} ${code}`,
                  link: <GoalTag code={code} name={name} href={urls.goal(set, code)} />,
                  count,
                }))}
              />
            </Panel>
            <Panel title={t('areas.themes')} lead={t('areas.themesNote')}>
              <CountedLinks
                items={themes.map((theme) => ({
                  key: theme.slug,
                  link: <a href={urls.postulates({ temat: theme.slug })}>{theme.name}</a>,
                  count: theme.strength === 'secondary' ? t('areas.secondary') : null,
                }))}
              />
            </Panel>
          </>
        }
        rest={<AreaLevels code={area.code} levels={levels} isRated={rating?.level != null} />}
      >
        <TermSaid
          said={said}
          now={now}
          listHref={(stan) => urls.postulates({ rodzaj: 'wszystko', obszar: area.slug, stan })}
          fileHref={(kind) => urls.areaFile(`${area.slug}.${kind}`)}
          hrefs={urls}
        />
      </SideColumns>
    </Wrap>
  )
}
