import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listMaturityLevels } from '../../features/frame/maturity.server.ts'
import { LevelsRadar } from '../../features/maturity/levels-radar.tsx'
import { OverviewTable } from '../../features/maturity/overview-table.tsx'
import { meanLevel, yearsOf } from '../../features/maturity/rating-history.ts'
import { currentRatings } from '../../features/maturity/read-current.server.ts'
import { SourceNote } from '../../features/maturity/source-note.tsx'
import { TableFiles } from '../../features/maturity/table-files.tsx'
import { YearsPanel } from '../../features/maturity/years-panel.tsx'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { queryNumber } from '../../http/query-number.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { StrategyCrumbs } from '../../http/strategy-crumbs.tsx'
import { StrategyTabs } from '../../http/strategy-tabs.tsx'
import { urls } from '../../http/urls.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { Wrap } from '../../ui/columns.tsx'
import { LevelLadder } from '../../ui/level-ladder.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, env, now, url, locale, t } = openPage(request)
  const [{ city, areas }, levels] = await Promise.all([
    currentRatings(db, locale),
    listMaturityLevels(db, locale),
  ])
  const years = yearsOf([...areas, city].map((each) => each.history))
  const asked = queryNumber(url.searchParams, 'rok')
  return {
    head: {
      title: t('maturity.title'),
      description: t('maturity.description'),
      canonical: env.appOrigin + urls.maturity(),
    },
    city,
    areas,
    levels,
    years,
    year: asked !== null && years.includes(asked) ? asked : null,
    today: dayInWarsaw(now),
  }
}

export default function Maturity() {
  const { city, areas, levels, years, year, today } = useLoaderData<typeof loader>()
  const t = useTranslations('maturity')
  const format = useFormatter()
  const subjects = [...areas, city]
  const mean = meanLevel(areas.map((area) => area.level))
  const fileHref = (file: string) => urls.data('dojrzalosc', file)
  return (
    <Wrap>
      <StrategyCrumbs current={t('title')} />
      <PageHead title={t('title')} lead={t('lead')} />
      <StrategyTabs current="maturity" />
      <div className="mpage">
        <SourceNote subjects={subjects} />
        <Panel title={t('overview.title')} lead={t('overview.lead')} className="mpart">
          <OverviewTable
            subjects={subjects}
            today={today}
            hrefOf={(each) => urls.maturityOf(each.slug)}
          />
          {mean ? (
            <p className="sm muted">
              {t('overview.mean', {
                mean: format.number(mean.mean),
                count: mean.of,
              })}
            </p>
          ) : null}
          <TableFiles table="poziomy" hrefOf={fileHref} />
        </Panel>
        {years.length > 0 ? (
          <YearsPanel
            subjects={subjects}
            years={years}
            year={year}
            action={urls.maturity()}
            chart={<LevelsRadar areas={areas} year={year} />}
            files={<TableFiles table="lata" hrefOf={fileHref} />}
          />
        ) : null}
        <Panel title={t('method.title')} id="metoda" className="mpart">
          <p>{t('method.text')}</p>
          <p>{t('method.who')}</p>
          <LevelLadder
            steps={levels.map((step) => ({
              level: step.level,
              name: step.name,
              text: `${step.managementModel}. ${step.description}`,
              label: t('ladder.plain', { level: step.level }),
            }))}
          />
          <h3>{t('method.all')}</h3>
          <p>{t('method.allText')}</p>
          {(['oceny', 'samooceny', 'dowody', 'cele', 'co-podniesie'] as const).map((table) => (
            <div key={table} className="mfile">
              <span>{t(`table.${table}`)}</span>
              <TableFiles table={table} hrefOf={fileHref} />
            </div>
          ))}
        </Panel>
      </div>
    </Wrap>
  )
}
