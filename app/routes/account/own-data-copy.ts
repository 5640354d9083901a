import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireAccount } from '../../http/actor.server.ts'
import { copyResponse, ownWish } from '../../http/erasure.server.ts'
import { openPage } from '../../http/page.server.ts'

/** Everything the service holds of the person who asks, in one file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAccount(request)
  return copyResponse(openPage(request), ownWish(actor.id))
}
