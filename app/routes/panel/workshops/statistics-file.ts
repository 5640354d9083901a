import type { LoaderFunctionArgs } from '@remix-run/node'
import { requirePermission } from '../../../http/actor.server.ts'
import { notFound } from '../../../http/respond.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'workshop.edit')
  throw notFound()
}
