import type { LoaderFunctionArgs } from '@remix-run/node'
import { findOwn } from '../../features/registrations/own/read-own.server.ts'
import { readAbout } from '../../features/registrations/read-about.server.ts'
import { sessionCalendar } from '../../features/workshops/calendar-file.server.ts'
import { calendarFile } from '../../http/calendar-file.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'

/** The session of a registration, for a calendar; without a seat there is nothing to put into one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, locale } = openPage(request)
  const registration = await findOwn(db, params.token ?? '')
  if (!registration || registration.confirmed_at === null) throw notFound()
  const { workshop, session } = await readAbout(db, registration.session_id)
  const isOff =
    registration.status === 'cancelled' ||
    session.cancelled_at !== null ||
    workshop.state === 'cancelled'
  const calendar = sessionCalendar({
    workshop,
    session,
    locale,
    appOrigin: env.appOrigin,
    status: isOff ? 'cancelled' : 'confirmed',
    // Calendars are shared: the entry leads to the public page, never to the secret one.
    url: env.appOrigin + urls.workshop(workshop.slug),
  })
  return calendarFile(calendar, 'termin')
}
