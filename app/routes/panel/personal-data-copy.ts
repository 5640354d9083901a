import type { ActionFunctionArgs } from '@remix-run/node'
import { recordCopy } from '../../features/erasure/record-copy.server.ts'
import { asksForNobody, copyForm, wishOf } from '../../features/erasure/wish.ts'
import { requirePermission } from '../../http/actor.server.ts'
import { copyResponse } from '../../http/erasure.server.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'

export function loader() {
  throw notFound()
}

/** A copy for whoever asked on paper: posted, so that no address stands in a URL. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'people.manage')
  const page = openPage(request)
  const form = parseForm(await readFormData(request), copyForm)
  if (!form.ok) throw new Response(null, { status: 422 })
  const wish = wishOf(form.value)
  if (asksForNobody(wish)) throw new Response(null, { status: 422 })
  await recordCopy(page.db, wish, actor.id, page.now)
  return copyResponse(page, wish)
}
