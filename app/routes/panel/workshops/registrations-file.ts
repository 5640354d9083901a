import type { ActionFunctionArgs } from '@remix-run/node'
import { exportRegistrations } from '../../../features/registrations/desk/registrations-csv.server.ts'
import { requirePeople } from '../../../http/desk-session.server.ts'
import { openPage } from '../../../http/page.server.ts'

/** Everybody as a file, asked for by a form: taking it is an act that the log keeps. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { db, now, t } = openPage(request)
  const { actor, workshop, session } = await requirePeople(request, db, params)
  const csv = await exportRegistrations(db, { workshop, session }, { actorId: actor.id, now, t })
  const name = `zapisy-${workshop.slug}-${session.number}.csv`
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
