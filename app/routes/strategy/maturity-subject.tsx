import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HistoryPanel } from '../../features/maturity/history-panel.tsx'
import { LiftPanel } from '../../features/maturity/lift-panel.tsx'
import { MaturityLadder } from '../../features/maturity/maturity-ladder.tsx'
import { RatingPanel } from '../../features/maturity/rating-panel.tsx'
import { readSubjectPage } from '../../features/maturity/read-subject.server.ts'
import { SelfPanel } from '../../features/maturity/self-panel.tsx'
import { SourceNote } from '../../features/maturity/source-note.tsx'
import type { TableName } from '../../features/maturity/export-columns.ts'
import { TableFiles } from '../../features/maturity/table-files.tsx'
import { TargetPanel } from '../../features/maturity/target-panel.tsx'
import { evidenceHref } from '../../http/evidence-href.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { StrategyCrumbs } from '../../http/strategy-crumbs.tsx'
import { StrategyTabs } from '../../http/strategy-tabs.tsx'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { Wrap } from '../../ui/columns.tsx'
import { LevelLadder } from '../../ui/level-ladder.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, now, locale, t } = openPage(request)
  const page = await readSubjectPage(db, params.slug ?? '', locale)
  if (!page) throw notFound()
  const { name, description, slug } = page.subject
  return {
    head: {
      title: t('maturity.titleOf', { name }),
      description,
      canonical: env.appOrigin + urls.maturityOf(slug),
    },
    ...page,
    today: dayInWarsaw(now),
  }
}

export default function MaturitySubject() {
  const data = useLoaderData<typeof loader>()
  const { subject, levels, ratings, selfRatings, evidence, streams, targets, lifts, today } = data
  const t = useTranslations('maturity')
  const rating = ratings.find((each) => each.id === subject.ratingId) ?? null
  const files = (table: TableName) => (
    <TableFiles
      table={table}
      hrefOf={(file) => urls.data('dojrzalosc', file, { obszar: subject.slug })}
    />
  )
  const shared = { evidence, streams, hrefOf: evidenceHref }
  return (
    <Wrap>
      <StrategyCrumbs
        items={[{ href: urls.maturity(), label: t('title') }]}
        current={subject.name}
      />
      <PageHead
        title={t('titleOf', { name: subject.name })}
        lead={subject.description}
        action={<MaturityLadder {...subject} />}
      />
      <StrategyTabs current="maturity" />
      <div className="mpage">
        <SourceNote subjects={[subject]} />
        <RatingPanel
          {...shared}
          rating={rating}
          levelName={subject.levelName}
          evidence={evidence.filter((item) => item.ratingId === rating?.id)}
        />
        {rating ? files('dowody') : null}
        <TargetPanel targets={targets} files={files('cele')} />
        <LiftPanel
          lifts={lifts}
          levels={levels}
          level={subject.level}
          hrefOf={urls.submission}
          files={files('co-podniesie')}
        />
        {ratings.length > 0 ? (
          <HistoryPanel
            {...shared}
            subject={subject}
            ratings={ratings}
            today={today}
            files={files('oceny')}
          />
        ) : null}
        <SelfPanel {...shared} ratings={selfRatings} files={files('samooceny')} />
        <Panel title={t('levels')} className="mpart">
          <LevelLadder
            area={subject.code}
            steps={levels.map((step) => ({
              level: step.level,
              name: step.name,
              text: step.description,
              label: t('ladder.plain', { level: step.level }),
            }))}
          />
          {subject.areaId === null ? null : (
            <p>
              <a href={urls.area(subject.slug)}>{t('areaPage', { name: subject.name })}</a>
            </p>
          )}
        </Panel>
      </div>
    </Wrap>
  )
}
