import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readCodebook } from '../features/frame/codebook.server.ts'
import { findGoal } from '../features/frame/find-goal.ts'
import { goalChoices, goalKey, NO_CHOICES } from '../features/register/choices.ts'
import { areasMentioned } from '../features/register/mentioned.ts'
import { readSaid } from '../features/room/read-said.server.ts'
import { TermPrintHead } from '../features/room/term-print-head.tsx'
import { TermSaid } from '../features/room/term-said.tsx'
import { formerGoal } from '../http/former-term.server.ts'
import { pageMeta } from '../http/meta.ts'
import { openPage } from '../http/page.server.ts'
import type { RouteHandle } from '../http/route-handle.ts'
import { StrategyCrumbs } from '../http/strategy-crumbs.tsx'
import { StrategyTabs } from '../http/strategy-tabs.tsx'
import { urls } from '../http/urls.ts'
import { useTranslations } from '../i18n/page-context.tsx'
import { SideColumns, Wrap } from '../ui/columns.tsx'
import { CountedLinks } from '../ui/counted-links.tsx'
import { iconNamed } from '../ui/icon-named.ts'
import { PageHead } from '../ui/page-head.tsx'
import { Panel } from '../ui/panel.tsx'
import { Area, GoalTag } from '../ui/tags.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, now, locale } = openPage(request)
  const codebook = await readCodebook(db, locale)
  const found = findGoal(codebook.goalSets, params.set ?? '', params.code ?? '')
  if (!found) throw await formerGoal(db, params.set ?? '', params.code ?? '')
  const { set, goal, parent, children } = found
  const key = goalKey(set.code, goal.code)
  const choice = goalChoices(codebook).find((candidate) => candidate.key === key) ?? null
  const choices = { ...NO_CHOICES, kind: 'all' as const, goal: choice }
  const termIds = [goal.id, ...children.map((child) => child.id)] as const
  const { said, facets } = await readSaid(db, { termIds, choices, codebook }, locale, now)
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
    said,
    areas: areasMentioned(codebook.areas, facets.areas),
  }
}

export default function Goal() {
  const t = useTranslations()
  const page = useLoaderData<typeof loader>()
  const { set, goal, parent, children, areas } = page
  return (
    <Wrap className="term">
      <TermPrintHead now={page.now} address={page.head.canonical} />
      <StrategyCrumbs
        items={[
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
        <TermSaid
          said={page.said}
          now={page.now}
          listHref={(stan) => urls.postulates({ rodzaj: 'wszystko', cel: page.key, stan })}
          fileHref={(kind) => urls.goalFile(set.code, `${goal.code}.${kind}`)}
          hrefs={urls}
        />
      </SideColumns>
    </Wrap>
  )
}
