import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCurrent } from '../features/consultations/list-consultations.server.ts'
import { readCodebook } from '../features/frame/codebook.server.ts'
import { readStrategy } from '../features/frame/strategy.server.ts'
import { AreasSection } from '../features/home/areas-section.tsx'
import { HomeHero } from '../features/home/home-hero.tsx'
import { latestAnswers } from '../features/home/latest-answers.server.ts'
import { LatestAnswers } from '../features/home/latest-answers.tsx'
import { NextWorkshops } from '../features/home/next-workshops.tsx'
import { NowSection } from '../features/home/now-section.tsx'
import { OpenConsultations } from '../features/home/open-consultations.tsx'
import { PromiseSection } from '../features/home/promise-section.tsx'
import { WaysSection } from '../features/home/ways-section.tsx'
import { EVERYTHING } from '../features/register/choices.ts'
import { rememberedFacets } from '../features/register/remembered-facets.server.ts'
import { averageDaysToAnswer, countPromise } from '../features/promise/counters.server.ts'
import { readFilter } from '../features/workshops/reading/list-filter.ts'
import { listSessions } from '../features/workshops/reading/list-sessions.server.ts'
import { pageMeta } from '../http/meta.ts'
import { openPage } from '../http/page.server.ts'
import type { RouteHandle } from '../http/route-handle.ts'
import { urls } from '../http/urls.ts'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, locale, now, t } = openPage(request)
  const codebook = await readCodebook(db, locale)
  const facets = await rememberedFacets(db, EVERYTHING, codebook, now)
  const { stages } = await readStrategy(db, locale)
  return {
    head: { title: t('home.title'), description: t('home.description') },
    now,
    promise: {
      ...(await countPromise(db, now)),
      averageDays: await averageDaysToAnswer(db),
    },
    consultations: (await listCurrent(db, now)).filter((row) => row.phase === 'open'),
    workshops: (await listSessions(db, readFilter(new URLSearchParams()), null, now, 3)).rows,
    reflected: facets.states.get('reflected') ?? 0,
    areas: codebook.areas.map((area) => ({ ...area, count: facets.areas.get(area.id) ?? 0 })),
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
        late={urls.postulates({ rodzaj: 'wszystko', stan: 'po-terminie', sort: 'czekaja' })}
      />
      <OpenConsultations
        rows={page.consultations}
        now={page.now}
        all={urls.consultations()}
        hrefOf={urls.consultation}
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
          href: urls.submission(answer),
        }))}
        all={urls.postulates({ rodzaj: 'wszystko', stan: 'jest-odpowiedz', sort: 'odpowiedz' })}
        rejected={urls.postulates({ rodzaj: 'wszystko', stan: 'nie-uwzgledniono' })}
      />
      <NextWorkshops
        rows={page.workshops}
        now={page.now}
        all={urls.workshops()}
        hrefOf={urls.workshop}
      />
      <WaysSection contact={urls.accessibility()} rules={urls.rules()} follow={urls.follow()} />
    </>
  )
}
