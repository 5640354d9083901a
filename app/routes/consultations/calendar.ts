import type { LoaderFunctionArgs } from '@remix-run/node'
import { consultationCalendar } from '../../features/consultations/calendar.server.ts'
import { readConsultation } from '../../features/consultations/read-consultation.server.ts'
import { calendarFile } from '../../http/calendar-file.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { urls } from '../../http/urls.ts'

export const handle: RouteHandle = { shared: true }

/** The dates of a consultation, for a calendar. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, t } = openPage(request)
  const consultation = await readConsultation(db, params.slug ?? '')
  if (!consultation || consultation.state === 'draft') throw notFound()
  const calendar = consultationCalendar(consultation, {
    t,
    host: new URL(env.appOrigin).hostname,
    href: env.appOrigin + urls.consultation(consultation.slug),
  })
  return calendarFile(calendar, consultation.slug)
}
