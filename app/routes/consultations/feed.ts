import type { LoaderFunctionArgs } from '@remix-run/node'
import { listNews } from '../../features/consultations/list-news.server.ts'
import { newsFeed } from '../../features/consultations/news-feed.server.ts'
import { openPage } from '../../http/page.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { urls } from '../../http/urls.ts'

export const handle: RouteHandle = { shared: true }

/** What is new in consultations, for readers of feeds. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { db, env } = openPage(request)
  const feed = newsFeed(await listNews(db), new URL(env.appOrigin).hostname, {
    self: env.appOrigin + urls.consultationFeed(),
    list: env.appOrigin + urls.consultations(),
    consultation: (slug) => env.appOrigin + urls.consultation(slug),
  })
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
