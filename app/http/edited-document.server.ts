import { readDocument } from '../features/documents/metadata/read-document.server.ts'
import { requirePermission } from './actor.server.ts'
import { openPage } from './page.server.ts'
import { pathNumber } from './query-number.ts'
import { notFound } from './respond.server.ts'

/** The document of a page of the panel, for those who edit documents; else 403 or 404. */
export async function openEditedDocument(request: Request, params: { id?: string }) {
  const actor = await requirePermission(request, 'document.edit')
  const page = openPage(request)
  const id = pathNumber(params.id)
  const document = id === null ? null : await readDocument(page.db, id)
  if (!document) throw notFound()
  return { ...page, actor, document }
}
