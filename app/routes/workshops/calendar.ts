import type { LoaderFunctionArgs } from '@remix-run/node'
import { workshopsCalendar } from '../../features/workshops/calendar-file.server.ts'
import { withCorrections } from '../../features/search/looked.server.ts'
import { listCalendarEntries } from '../../features/workshops/reading/calendar-entries.server.ts'
import { readFilter } from '../../features/workshops/reading/list-filter.ts'
import { calendarFile } from '../../http/calendar-file.ts'
import { openPage } from '../../http/page.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { urls } from '../../http/urls.ts'

export const handle: RouteHandle = { shared: true }

/** The sessions of the chosen filters, for a calendar that reads them again and again. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { db, env, now, url, locale } = openPage(request)
  const filter = await withCorrections(db, readFilter(url.searchParams))
  const entries = await listCalendarEntries(db, filter, now)
  const calendar = workshopsCalendar(
    entries.map(({ workshop, session, status }) => ({
      workshop,
      session,
      status,
      url: env.appOrigin + urls.workshop(workshop.slug),
    })),
    { locale, appOrigin: env.appOrigin },
  )
  return calendarFile(calendar, filter.workshop ?? 'warsztaty')
}
