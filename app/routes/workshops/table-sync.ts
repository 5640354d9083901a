import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { readTableCards } from '../../features/cards/read-cards.server.ts'
import { readCardPhoto } from '../../features/cards/read-photo.server.ts'
import { fileHeaders } from '../../features/documents/files/file-headers.ts'
import { applyActions } from '../../features/hall/apply-actions.server.ts'
import { readBatch } from '../../features/hall/read-batch.ts'
import { readFormData } from '../../http/forms.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'
import { tableAccess, type TableAccess } from '../../http/table-access.server.ts'

async function accessOf(request: Request, code = ''): Promise<TableAccess> {
  const access = await tableAccess(request, code)
  if (access.ok) return access.value
  if (access.refusal.reason === 'unknown') throw notFound()
  const headers = { 'Retry-After': String(access.refusal.seconds) }
  throw new Response(null, { status: 429, headers })
}

/** The newest cards of the table for a page that is open, or the photo of one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at } = await accessOf(request, params.code)
  const { db, now, url } = openPage(request)
  const card = url.searchParams.get('zdjecie')
  // Photos may show what nobody has read yet: they end with the time of the code.
  if (at.phase !== 'writing' && at.phase !== 'word') throw new Response(null, { status: 403 })
  if (card === null) {
    return Response.json({
      answers: [],
      state: { at: now, cards: await readTableCards(db, at.table.id) },
    })
  }
  const photo = await readCardPhoto(db, at.table.id, card)
  if (!photo) throw notFound()
  const headers = fileHeaders({ mime: photo.mime, isPublic: false }, 'kartka')
  return new Response(new Uint8Array(photo.content), { headers })
}

/**
 * What a device at the table did: the form field `batch` holds JSON. Also after the time of the code, as
 * long as the day is not closed: cards written in the hall without network are not lost.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const { at } = await accessOf(request, params.code)
  const { db, env, now } = openPage(request)
  if (at.phase === 'before' || at.phase === 'cancelled') throw new Response(null, { status: 403 })
  const batch = readBatch(await readFormData(request))
  if (!batch) throw new Response(null, { status: 400 })
  const { deviceId, actions } = batch
  const source = { sessionId: at.sessionId, actorId: null, tableId: at.table.id, deviceId }
  const context = { now, secret: env.sessionSecret, appOrigin: env.appOrigin }
  const answers = await applyActions(db, source, actions, context)
  // Newer than every list that was read before these answers.
  const state = { at: openPage(request).now, cards: await readTableCards(db, at.table.id) }
  return Response.json({ answers, state })
}
