import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listAreas } from '../../../features/frame/codebook.server.ts'
import { FilterFields } from '../../../features/initiatives/filter-fields.tsx'
import { InitiativeCard } from '../../../features/initiatives/initiative-card.tsx'
import {
  listInitiatives,
  readInitiativeFilters,
} from '../../../features/initiatives/list-initiatives.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { RoomTabs } from '../../../http/room-tabs.tsx'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { PostulateList } from '../../../ui/postulate-card.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'initiative.edit')
  const { db, locale, url, t } = openPage(request)
  const filters = readInitiativeFilters(url.searchParams)
  const [rows, areas] = await Promise.all([
    listInitiatives(db, filters, locale, true),
    listAreas(db, locale),
  ])
  return { head: { title: t('initiatives.title'), noindex: true }, filters, rows, areas }
}

export default function InitiativesOfTeam() {
  const t = useTranslations('initiatives')
  const { filters, rows, areas } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        kind="staff"
        title={t('title')}
        lead={t('deskLead')}
        action={
          <ButtonLink href={urls.panel.newInitiative()} icon="plus">
            {t('new')}
          </ButtonLink>
        }
      />
      <RoomTabs current="initiatives" />
      <FilterFields filters={filters} areas={areas} action={urls.panel.initiatives()} />
      <h2>{t('found', { count: rows.length })}</h2>
      {rows.length === 0 ? (
        <Empty title={t('none')}>{t('noneText')}</Empty>
      ) : (
        <PostulateList>
          {rows.map((row) => (
            <InitiativeCard key={row.id} row={row} href={urls.panel.initiative(row.id)} />
          ))}
        </PostulateList>
      )}
    </>
  )
}
