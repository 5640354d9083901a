import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readCodebook } from '../features/frame/codebook.server.ts'
import { EVERYTHING } from '../features/register/choices.ts'
import { rememberedFacets } from '../features/register/remembered-facets.server.ts'
import { pageMeta } from '../http/meta.ts'
import { openPage } from '../http/page.server.ts'
import type { RouteHandle } from '../http/route-handle.ts'
import { StrategyCrumbs } from '../http/strategy-crumbs.tsx'
import { StrategyTabs } from '../http/strategy-tabs.tsx'
import { urls } from '../http/urls.ts'
import { useTranslations } from '../i18n/page-context.tsx'
import { Wrap } from '../ui/columns.tsx'
import { CountedLinks } from '../ui/counted-links.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Card } from '../ui/panel.tsx'
import { SubSection } from '../ui/section.tsx'
import { GoalTag, Pill } from '../ui/tags.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, env, now, locale, t } = openPage(request)
  const codebook = await readCodebook(db, locale)
  const { goals: counts } = await rememberedFacets(db, EVERYTHING, codebook, now)
  return {
    head: {
      title: t('areas.goalsPage.title'),
      description: t('areas.goalsPage.description'),
      canonical: env.appOrigin + urls.goals(),
    },
    sets: codebook.goalSets.map((set) => ({
      ...set,
      goals: set.goals.map((goal) => ({
        ...goal,
        count: counts.get(goal.id) ?? 0,
        children: goal.children.map((child) => ({ ...child, count: counts.get(child.id) ?? 0 })),
      })),
    })),
  }
}

export default function Goals() {
  const t = useTranslations()
  const { sets } = useLoaderData<typeof loader>()
  const inWords = (count: number) => t('common.count.submissions', { count })
  return (
    <Wrap>
      <StrategyCrumbs current={t('areas.goalsPage.title')} />
      <PageHead title={t('areas.goalsPage.title')} lead={t('areas.goalsPage.lead')} />
      <StrategyTabs current="goals" />
      {sets.map((set, index) => (
        <SubSection
          key={set.code}
          title={set.name}
          className={index === 0 ? 'sub--first' : undefined}
        >
          {set.state === 'preparing' ? (
            <Pill icon="clock">{t('areas.goalsPage.preparing')}</Pill>
          ) : null}
          {set.note ? <p className="gset__n">{set.note}</p> : null}
          {set.goals.length > 0 ? (
            <div className="gset">
              {set.goals.map((goal) => (
                <Card key={goal.code} className="gset__c">
                  <h3>
                    <a href={urls.goal(set.code, goal.code)}>
                      {goal.code}. {goal.name}
                    </a>
                    <span className="n">{inWords(goal.count)}</span>
                  </h3>
                  <CountedLinks
                    items={goal.children.map((child) => ({
                      key: child.code,
                      link: (
                        <GoalTag
                          code={child.code}
                          name={child.name}
                          href={urls.goal(set.code, child.code)}
                        />
                      ),
                      count: inWords(child.count),
                    }))}
                  />
                </Card>
              ))}
            </div>
          ) : null}
        </SubSection>
      ))}
    </Wrap>
  )
}
