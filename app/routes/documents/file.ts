import type { LoaderFunctionArgs } from '@remix-run/node'
import { can } from '../../features/accounts/permissions.ts'
import { fileHeaders } from '../../features/documents/files/file-headers.ts'
import { readServedFile } from '../../features/documents/files/read-file.server.ts'
import { currentActor } from '../../http/actor.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'

/** A picture or an attachment of a document or a workshop. Its address is its content, so it never changes. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db } = openPage(request)
  const { hash = '', name = '' } = params
  if (!/^[\da-f]{64}$/.test(hash)) throw notFound()
  const actor = await currentActor(request)
  const file = await readServedFile(db, hash, {
    mayEdit: can(actor, 'document.edit'),
    mayEditWorkshops: can(actor, 'workshop.edit'),
  })
  if (!file) throw notFound()
  return new Response(new Uint8Array(file.content), { headers: fileHeaders(file, name) })
}
