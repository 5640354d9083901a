import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { GroupsPage } from '../../../features/similar/groups-page.tsx'
import { readGroups } from '../../../features/similar/read-groups.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { notFound } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'desk.read')
  const { db, url, t } = openPage(request)
  if (!/^\d{1,9}$/.test(params.id ?? '')) throw notFound()
  const consultation = await db
    .selectFrom('consultation')
    .select(['id', 'title'])
    .where('id', '=', Number(params.id))
    .executeTakeFirst()
  if (!consultation) throw notFound()
  const page = await readGroups(db, consultation.id, {
    page: Number(/^\d{1,4}$/.exec(url.searchParams.get('strona') ?? '')?.[0] ?? 1),
    only: url.searchParams.get('grupa'),
  })
  const title = t('desk.groups.title', { consultation: consultation.title })
  return {
    head: { title, noindex: true },
    consultation,
    page,
    canAnswer: can(actor, 'position.draft'),
  }
}

export default function Groups() {
  const { consultation, page, canAnswer } = useLoaderData<typeof loader>()
  const { id, title } = consultation
  return (
    <GroupsPage
      title={title}
      page={page}
      canAnswer={canAnswer}
      links={{
        desk: urls.panel.desk(id),
        list: (query) => urls.panel.groups(id, query),
        write: urls.panel.newPosition(),
        position: urls.panel.position,
      }}
    />
  )
}
