import type { ActionFunctionArgs } from '@remix-run/node'
import { limits } from '#app/platform/rate-limit.server.ts'
import { offerSimilar } from '../../features/similar/offer-similar.server.ts'
import { typedSoFar } from '../../features/similar/similar-form.ts'
import { readFormData } from '../../http/forms.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound } from '../../http/respond.server.ts'

/** Only asked by the form, and only by POST: what people write stays out of addresses and logs. */
export function loader() {
  throw notFound()
}

export async function action({ request }: ActionFunctionArgs) {
  const { db } = openPage(request)
  const form = await readFormData(request)
  const allowed = await limits().consume('similar')
  if (!allowed.allowed) {
    const headers = { 'Retry-After': String(allowed.retryAfterSeconds) }
    return Response.json({ similar: [] }, { status: 429, headers })
  }
  const similar = await offerSimilar(db, typedSoFar.parse(Object.fromEntries(form)))
  return Response.json({ similar }, { headers: { 'Cache-Control': 'no-store' } })
}
