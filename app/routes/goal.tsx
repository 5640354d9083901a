import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Database } from '#db/open.server.ts'
import { findFormerTerm } from '../features/codebook/find-former-term.server.ts'
import { readCodebook } from '../features/frame/codebook.server.ts'
import { findGoal } from '../features/frame/find-goal.ts'
import { goalChoices, goalKey, NO_CHOICES } from '../features/register/choices.ts'
import { areasMentioned } from '../features/register/mentioned.ts'
import { readTermReport } from '../features/register/term-report.server.ts'
import { TermReport } from '../features/register/term-report.tsx'
import { indicatorsOfTerms } from '../features/indicators/indicators-of.server.ts'
import { initiativesOfTerms } from '../features/initiatives/initiatives-of.server.ts'
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
import { iconNamed } from '../ui/icon-named.ts'
import { Breadcrumbs, PageHead } from '../ui/page-head.tsx'
import { Panel } from '../ui/panel.tsx'
import { Area, GoalTag } from '../ui/tags.tsx'

export const meta = pageMeta

/** What fits two printed sheets. */
const MOST_INDICATORS = 4

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, now, locale } = openPage(request)
  const codebook = await readCodebook(db, locale)
  const found = findGoal(codebook.goalSets, params.set ?? '', params.code ?? '')
  if (!found) throw await formerGoal(db, params.set ?? '', params.code ?? '')
  const { set, goal, parent, children } = found
  const key = goalKey(set.code, goal.code)
  const choice = goalChoices(codebook).find((candidate) => candidate.key === key) ?? null
  const choices = { ...NO_CHOICES, kind: 'all' as const, goal: choice }
  const termIds = [goal.id, ...children.map((child) => child.id)]
  const [{ report, facets }, facts, initiatives, indicators] = await Promise.all([
    readTermReport(db, choices, codebook, locale, now),
    readTerm(db, goal.id, choices, now),
    initiativesOfTerms(db, termIds),
    indicatorsOfTerms(db, termIds, locale),
  ])
  return {
    head: {
      title: `${goal.code} ${goal.name}`,
      description: goal.description,
      canonical: env.appOrigin + urls.goal(set.code, goal.code),
    },
    now,
    set: { code: set.code, name: set.name },
    goal: { code: goal.code, name: goal.name, description: goal.description },
    parent: parent && { code: parent.code, name: parent.name },
    children: children.map(({ id, code, name }) => ({
      code,
      name,
      count: facets.goals.get(id) ?? 0,
    })),
    key,
    report,
    facts,
    initiatives,
    indicators: indicators.slice(0, MOST_INDICATORS),
    areas: areasMentioned(codebook.areas, facets.areas),
  }
}

/** One that became another leads to it; one that was split or retired to where its goals stand. */
async function formerGoal(db: Database, set: string, code: string): Promise<Response> {
  const former = await findFormerTerm(db, { kind: 'goal', set, code })
  if (!former) return notFound()
  if (former.today?.code === code) return notFound()
  if (former.today) return movedForGood(urls.goal(set, former.today.code))
  const { parent } = former
  return redirect(parent ? urls.goal(set, parent.code) : urls.goals())
}

export default function Goal() {
  const t = useTranslations()
  const page = useLoaderData<typeof loader>()
  const { set, goal, parent, children, areas } = page
  return (
    <Wrap className="term">
      <Breadcrumbs
        label={t('common.breadcrumbs')}
        items={[
          { href: urls.home(), label: t('shell.nav.home') },
          { href: urls.goals(), label: t('areas.goalsPage.title') },
          ...(parent
            ? [{ href: urls.goal(set.code, parent.code), label: `${parent.code} ${parent.name}` }]
            : []),
        ]}
        current={`${goal.code} ${goal.name}`}
      />
      <PageHead
        title={
          <>
            {goal.code} {goal.name}
          </>
        }
        lead={`${goal.description} ${set.name}.`}
      />
      <StrategyTabs current="goals" />
      <SideColumns
        sideLabel={t('areas.side')}
        side={
          <>
            {children.length > 0 ? (
              <Panel title={t('areas.goalsPage.operational')}>
                <CountedLinks
                  items={children.map(({ code, name, count }) => ({
                    key: code,
                    link: <GoalTag code={code} name={name} href={urls.goal(set.code, code)} />,
                    count,
                  }))}
                />
              </Panel>
            ) : null}
            <Panel
              title={t('areas.areasOfGoal')}
              lead={t(areas.length > 0 ? 'areas.areasNote' : 'areas.none')}
            >
              <CountedLinks
                items={areas.map(({ slug, code, name, icon, count }) => ({
                  key: slug,
                  link: (
                    <Area slug={code} name={name} icon={iconNamed(icon)} href={urls.area(slug)} />
                  ),
                  count,
                }))}
              />
            </Panel>
          </>
        }
      >
        <TermReport
          report={page.report}
          now={page.now}
          hrefOf={urls.submission}
          listHref={(stan) => urls.postulates({ rodzaj: 'wszystko', cel: page.key, stan })}
        />
        <CountFiles hrefOf={(kind) => urls.goalFile(set.code, `${goal.code}.${kind}`)} />
        <TermSections
          facts={page.facts}
          initiatives={page.initiatives}
          indicators={page.indicators}
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
