import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DocumentTable } from '../../../features/documents/metadata/document-table.tsx'
import { listDocuments } from '../../../features/documents/metadata/list-documents.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { queryNumber } from '../../../http/query-number.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'document.edit')
  const { db, url, t } = openPage(request)
  const before = queryNumber(url.searchParams, 'przed')
  const { rows, next } = await listDocuments(db, before)
  return {
    head: { title: t('documents.list.title'), noindex: true },
    rows: rows.map((row) => ({
      ...row,
      href: urls.panel.document(row.id),
      remarksHref: urls.panel.anchors(row.id),
    })),
    isFirst: before === null,
    next,
  }
}

export default function Documents() {
  const { rows, isFirst, next } = useLoaderData<typeof loader>()
  const t = useTranslations('documents.list')
  return (
    <>
      <PageHead
        kind="staff"
        title={t('title')}
        lead={t('lead')}
        action={
          <ButtonLink icon="plus" href={urls.panel.newDocument()}>
            {t('add')}
          </ButtonLink>
        }
      />
      {rows.length === 0 && isFirst ? (
        <Empty title={t('empty')} headingLevel="h2">
          {t('emptyText')}
        </Empty>
      ) : (
        <Panel kind="staff" title={t('caption')} titleHidden>
          <DocumentTable rows={rows} />
        </Panel>
      )}
      <Pagination
        label={t('pages')}
        first={isFirst ? undefined : { href: urls.panel.documents(), label: t('newest') }}
        next={
          next === null
            ? undefined
            : { href: `${urls.panel.documents()}?przed=${next}`, label: t('older') }
        }
      />
    </>
  )
}
