import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { goalTree, listAreas } from '../features/frame/codebook.server.ts'
import {
  listBodies,
  listEvidenceSources,
  listPastWorkshops,
  readStrategy,
} from '../features/frame/strategy.server.ts'
import { StrategyStory } from '../features/frame/strategy-story.tsx'
import { PublicRoom } from '../features/room/public-room.tsx'
import { readRoom } from '../features/room/read-room.server.ts'
import { pageMeta } from '../http/meta.ts'
import { openPage } from '../http/page.server.ts'
import type { RouteHandle } from '../http/route-handle.ts'
import { StrategyTabs } from '../http/strategy-tabs.tsx'
import { urls } from '../http/urls.ts'
import { useTranslations } from '../i18n/page-context.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Breadcrumbs, PageHead } from '../ui/page-head.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, env, now, locale, t, url } = openPage(request)
  const [strategy, room] = await Promise.all([
    readStrategy(db, locale),
    readRoom(db, url.searchParams, locale),
  ])
  const page = {
    head: {
      title: strategy.name,
      description: t('strategy.description'),
      canonical: env.appOrigin + urls.strategy(room.asked.problem ? {} : room.query),
    },
    room,
    strategy,
    evidence: await listEvidenceSources(db, locale),
    areas: await listAreas(db, locale),
    goalSets: await goalTree(db, locale),
    bodies: await listBodies(db, locale),
    workshops: await listPastWorkshops(db, locale, now),
  }
  return data(page, { status: room.asked.problem ? 422 : 200 })
}

export default function Strategy() {
  const { room, ...frame } = useLoaderData<typeof loader>()
  const { strategy } = frame
  const shell = useTranslations('shell')
  return (
    <>
      <div className="wrap">
        <Breadcrumbs
          label={useTranslations('common')('breadcrumbs')}
          items={[{ href: urls.home(), label: shell('nav.home') }]}
          current={shell('nav.strategy')}
        />
        <PageHead
          title={strategy.name}
          lead={strategy.summary}
          action={<ButtonLink href={urls.newPostulate()}>{shell('nav.submit')}</ButtonLink>}
        />
        <StrategyTabs current="map" />
      </div>
      <PublicRoom room={room} hrefs={urls} />
      <StrategyStory {...frame} hrefs={urls} />
    </>
  )
}
