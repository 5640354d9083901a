import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readCodebook } from '../features/frame/codebook.server.ts'
import { listMaturityLevels } from '../features/frame/maturity.server.ts'
import { MaturityLadder } from '../features/maturity/maturity-ladder.tsx'
import { currentRatings } from '../features/maturity/read-current.server.ts'
import { EVERYTHING } from '../features/register/choices.ts'
import { rememberedFacets } from '../features/register/remembered-facets.server.ts'
import { pageMeta } from '../http/meta.ts'
import { openPage } from '../http/page.server.ts'
import type { RouteHandle } from '../http/route-handle.ts'
import { StrategyCrumbs } from '../http/strategy-crumbs.tsx'
import { StrategyTabs } from '../http/strategy-tabs.tsx'
import { urls } from '../http/urls.ts'
import { useTranslations } from '../i18n/page-context.tsx'
import { AreaCard, AreaCards } from '../ui/area-card.tsx'
import { Wrap } from '../ui/columns.tsx'
import { iconNamed } from '../ui/icon-named.ts'
import { LevelLadder } from '../ui/level-ladder.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { SubSection } from '../ui/section.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, env, now, locale, t } = openPage(request)
  const codebook = await readCodebook(db, locale)
  const [facets, levels, ratings] = await Promise.all([
    rememberedFacets(db, EVERYTHING, codebook, now),
    listMaturityLevels(db, locale),
    currentRatings(db, locale),
  ])
  const ratingOf = (id: number) => ratings.areas.find((rating) => rating.areaId === id)
  return {
    head: {
      title: t('areas.title'),
      description: t('areas.description'),
      canonical: env.appOrigin + urls.areas(),
    },
    areas: codebook.areas.map((area) => ({
      ...area,
      count: facets.areas.get(area.id) ?? 0,
      rating: ratingOf(area.id) ?? null,
    })),
    levels,
  }
}

export default function Areas() {
  const t = useTranslations()
  const { areas, levels } = useLoaderData<typeof loader>()
  return (
    <Wrap>
      <StrategyCrumbs current={t('areas.title')} />
      <PageHead title={t('areas.title')} lead={t('areas.lead')} />
      <StrategyTabs current="areas" />
      <h2 className="vh">{t('areas.six')}</h2>
      <AreaCards>
        {areas.map((area) => (
          <AreaCard
            key={area.id}
            slug={area.code}
            name={area.name}
            icon={iconNamed(area.icon)}
            href={urls.area(area.slug)}
            level={{
              title:
                area.rating?.level == null
                  ? t('areas.unknown')
                  : t('areas.levelOf', { level: area.rating.level }),
              name:
                area.rating?.level == null
                  ? area.description
                  : [area.rating.levelName, area.rating.isExample ? t('maturity.example') : null]
                      .filter(Boolean)
                      .join(', '),
            }}
            terraces={
              <MaturityLadder
                level={area.rating?.level ?? null}
                levelName={area.rating?.levelName}
                target={area.rating?.target}
                code={area.code}
                size="s"
              />
            }
            count={t('common.count.submissions', { count: area.count })}
          />
        ))}
      </AreaCards>
      <SubSection title={t('areas.ladder')}>
        <p>
          <a href={urls.maturity()}>{t('maturity.overview.title')}</a>
        </p>
        <LevelLadder
          steps={levels.map((level) => ({
            level: level.level,
            name: level.name,
            text: level.description,
            label: t('areas.levelOf', { level: level.level }),
          }))}
        />
      </SubSection>
    </Wrap>
  )
}
