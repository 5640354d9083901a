import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { runtime } from '#app/platform/runtime.server.ts'
import type { Env } from '#app/platform/env.server.ts'
import { translator, type Translate } from '../i18n/catalog.server.ts'
import type { Locale } from '../i18n/messages.ts'
import { localeOf } from './locale.server.ts'
import { requestUrl } from './request-url.ts'

/** What loaders and actions work with: the database, the time, the language. */
export type Page = {
  db: Database
  env: Env
  now: Instant
  url: URL
  locale: Locale
  t: Translate
}

export function openPage(request: Request): Page {
  const { db, env, clock } = runtime()
  const locale = localeOf(request)
  return { db, env, now: clock.now(), url: requestUrl(request), locale, t: translator(locale) }
}
