import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { applyActions } from '../../../features/hall/apply-actions.server.ts'
import { readBatch } from '../../../features/hall/read-batch.ts'
import { readDay } from '../../../features/hall/read-day.server.ts'
import {
  hasOpenedPeople,
  openPeople,
} from '../../../features/registrations/desk/open-people.server.ts'
import { requirePeople } from '../../../http/desk-session.server.ts'
import { readFormData } from '../../../http/forms.server.ts'
import { openPage } from '../../../http/page.server.ts'

/** The newest list, for a page that is open; null once the look at names is an old one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, now, locale } = openPage(request)
  const found = await requirePeople(request, db, params)
  const mayRead = await hasOpenedPeople(db, found.session.id, found.actor, now)
  const state = mayRead ? await readDay(db, found, { now, locale }) : null
  return Response.json({ answers: [], state })
}

/** What a device did: the form field `batch` holds JSON. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { db, env, now, locale } = openPage(request)
  const found = await requirePeople(request, db, params)
  const batch = readBatch(await readFormData(request))
  if (!batch) throw new Response(null, { status: 400 })
  const { deviceId, actions } = batch
  const source = { sessionId: found.session.id, actorId: found.actor.id, tableId: null, deviceId }
  const context = { now, secret: env.sessionSecret, appOrigin: env.appOrigin }
  const answers = await applyActions(db, source, actions, context)
  await openPeople(db, found.session.id, found.actor, now)
  const fresh = await requirePeople(request, db, params)
  // Newer than every list that was read before these answers.
  const at = openPage(request).now
  return Response.json({ answers, state: await readDay(db, fresh, { now: at, locale }) })
}
