import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Database } from '#db/open.server.ts'
import { findFormerTerm } from '../features/codebook/find-former-term.server.ts'
import { AreaLevels } from '../features/frame/area-levels.tsx'
import { readCodebook } from '../features/frame/codebook.server.ts'
import { listAreaLevels } from '../features/frame/maturity.server.ts'
import { listThemesOfArea } from '../features/frame/theme-areas.server.ts'
import { NO_CHOICES } from '../features/register/choices.ts'
import { goalsMentioned } from '../features/register/mentioned.ts'
import { readTermReport } from '../features/register/term-report.server.ts'
import { TermReport } from '../features/register/term-report.tsx'
import { indicatorsOfTerms } from '../features/indicators/indicators-of.server.ts'
import { initiativesOfTerms } from '../features/initiatives/initiatives-of.server.ts'
import { MaturityLadder } from '../features/maturity/maturity-ladder.tsx'
import { currentRatings } from '../features/maturity/read-current.server.ts'
import { CountFiles } from '../features/room/count-files.tsx'
import { readTerm } from '../features/room/read-term.server.ts'
import { TermSections } from '../features/room/term-sections.tsx'
import { pageMeta } from '../http/meta.ts'
import { openPage } from '../http/page.server.ts'
import { movedForGood, notFound } from '../http/respond.server.ts'
import { StrategyTabs } from '../http/strategy-tabs.tsx'
import { urls } from '../http/urls.ts'
import { useTranslations } from '../i18n/page-context.tsx'
import { SideColumns, Wrap } from '../ui/columns.tsx'
import { CountedLinks } from '../ui/counted-links.tsx'
import { Breadcrumbs, PageHead } from '../ui/page-head.tsx'
import { Panel } from '../ui/panel.tsx'
import { GoalTag, Pill } from '../ui/tags.tsx'

export const meta = pageMeta

/** What fits two printed sheets. */
const MOST_INDICATORS = 4

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, now, locale } = openPage(request)
  const codebook = await readCodebook(db, locale)
  const area = codebook.areas.find((candidate) => candidate.slug === params.slug)
  if (!area) throw await formerArea(db, params.slug ?? '')
  const choices = { ...NO_CHOICES, kind: 'all' as const, areas: [area] }
  const [{ report, facets }, facts, initiatives, indicators, ratings, levels, themes] =
    await Promise.all([
      readTermReport(db, choices, codebook, locale, now),
      readTerm(db, area.id, choices, now),
      initiativesOfTerms(db, [area.id]),
      indicatorsOfTerms(db, [area.id], locale),
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
    report,
    facts,
    initiatives,
    indicators: indicators.slice(0, MOST_INDICATORS),
    rating: ratings.areas.find((each) => each.areaId === area.id) ?? null,
    goals: goalsMentioned(codebook.goalSets, facets.goals),
  }
}

async function formerArea(db: Database, slug: string): Promise<Response> {
  const former = await findFormerTerm(db, { kind: 'area', slug })
  if (!former || former.today?.slug === slug) return notFound()
  return former.today ? movedForGood(urls.area(former.today.slug)) : redirect(urls.areas())
}

export default function Area() {
  const t = useTranslations()
  const { area, report, facts, initiatives, indicators, rating, goals, themes, levels, now } =
    useLoaderData<typeof loader>()
  return (
    <Wrap className="term">
      <Breadcrumbs
        label={t('common.breadcrumbs')}
        items={[
          { href: urls.home(), label: t('shell.nav.home') },
          { href: urls.areas(), label: t('areas.title') },
        ]}
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
        <TermReport
          report={report}
          now={now}
          hrefOf={urls.submission}
          listHref={(stan) => urls.postulates({ rodzaj: 'wszystko', obszar: area.slug, stan })}
        />
        <CountFiles hrefOf={(kind) => urls.areaFile(`${area.slug}.${kind}`)} />
        <TermSections
          facts={facts}
          initiatives={initiatives}
          indicators={indicators}
          hrefs={{
            submission: urls.submission,
            block: urls.block,
            initiative: urls.initiative,
            indicator: urls.indicator,
            influence: urls.influence,
          }}
        />
      </SideColumns>
    </Wrap>
  )
}
