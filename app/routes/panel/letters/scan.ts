import type { ActionFunctionArgs } from '@remix-run/node'
import { readLetterScan } from '../../../features/letters/look-at-letter.server.ts'
import { findLetter } from '../../../features/letters/read-letter.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound } from '../../../http/respond.server.ts'

/** The scan of a letter, asked for by a form: opening it is an act that the log keeps. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'original.read')
  const { db, now } = openPage(request)
  const id = pathNumber(params.id)
  const letter = id === null ? undefined : await findLetter(db, id)
  const scan = letter && (await readLetterScan(db, letter, actor, now))
  if (!scan) throw notFound()
  return new Response(new Uint8Array(scan.content), {
    headers: {
      'Content-Type': scan.mime,
      'Content-Disposition': `attachment; filename="skan-${id}"; filename*=UTF-8''${encodeURIComponent(scan.name)}`,
      'Cache-Control': 'private, no-store',
    },
  })
}
