import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listAreas } from '../features/frame/codebook.server.ts'
import { readStrategy } from '../features/frame/strategy.server.ts'
import { AreasSection } from '../features/home/areas-section.tsx'
import { countByArea, countReflected } from '../features/home/home-figures.server.ts'
import { HomeHero } from '../features/home/home-hero.tsx'
import { latestAnswers } from '../features/home/latest-answers.server.ts'
import { LatestAnswers } from '../features/home/latest-answers.tsx'
import { NowSection } from '../features/home/now-section.tsx'
import { PromiseSection } from '../features/home/promise-section.tsx'
import { WaysSection } from '../features/home/ways-section.tsx'
import { averageDaysToAnswer, countPromise } from '../features/promise/counters.server.ts'
import { pageMeta } from '../http/meta.ts'
import { openPage } from '../http/page.server.ts'
import { urls } from '../http/urls.ts'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, locale, now, t } = openPage(request)
  const counts = await countByArea(db)
  const areas = await listAreas(db, locale)
  const { stages } = await readStrategy(db, locale)
  return {
    head: { title: t('home.title'), description: t('home.description') },
    now,
    promise: {
      ...(await countPromise(db, now)),
      averageDays: await averageDaysToAnswer(db),
    },
    reflected: await countReflected(db),
    areas: areas.map((area) => ({ ...area, count: counts.get(area.id) ?? 0 })),
    current: stages.find((stage) => stage.state === 'now') ?? null,
    next: stages.filter((stage) => stage.state === 'next').slice(0, 2),
    answers: await latestAnswers(db, 3, locale),
  }
}

export default function Home() {
  const page = useLoaderData<typeof loader>()
  return (
    <>
      <HomeHero newPostulate={urls.newPostulate()} follow={urls.follow()} />
      <PromiseSection
        counters={page.promise}
        reflected={page.reflected}
        now={page.now}
        explained={urls.promise()}
        late={urls.postulates({ sort: 'waiting' })}
      />
      <NowSection
        current={page.current}
        next={page.next}
        newPostulate={urls.newPostulate()}
        stages={`${urls.strategy()}#etapy`}
      />
      <AreasSection
        areas={page.areas.map((area) => ({ ...area, href: urls.area(area.slug) }))}
        about={urls.areas()}
      />
      <LatestAnswers
        answers={page.answers.map((answer) => ({
          ...answer,
          href: urls.postulate(answer.reference),
        }))}
        all={urls.postulates({ sort: 'answered' })}
        rejected={urls.postulates({ stan: 'rejected' })}
      />
      <WaysSection contact={urls.accessibility()} rules={urls.rules()} follow={urls.follow()} />
    </>
  )
}
