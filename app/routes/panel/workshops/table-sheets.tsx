import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { qrPath } from '../../../features/intake/receipt-qr.server.ts'
import { OpenPeopleForm } from '../../../features/registrations/desk/open-people-form.tsx'
import { readSheets } from '../../../features/seating/read-sheets.server.ts'
import { TableSheet } from '../../../features/seating/table-sheet.tsx'
import { deskHrefs } from '../../../http/desk-hrefs.ts'
import { requirePeople } from '../../../http/desk-session.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { Empty } from '../../../ui/note.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta
export const headers = () => ({ 'Cache-Control': 'private, no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, env, now, url, t } = openPage(request)
  const { actor, ...found } = await requirePeople(request, db, params)
  const withNames = url.searchParams.get('nazwiska') === 'tak'
  const page = await readSheets(db, found, { actor, now, withNames })
  return {
    head: { title: t('registrations.sheets.title', { title: page.workshop.title }), noindex: true },
    ...page,
    withNames,
    address: new URL(env.appOrigin).host + urls.findTable(),
    tables: page.tables.map((table) => ({
      ...table,
      qr: qrPath(env.appOrigin + urls.table(table.code)),
    })),
  }
}

export default function TableSheets() {
  const page = useLoaderData<typeof loader>()
  const t = useTranslations('registrations.sheets')
  const { id } = page.workshop
  const { number } = page.session
  const self = urls.panel.tableSheets(id, number)
  const hrefs = deskHrefs(id, number)
  return (
    <>
      <div className="noprint">
        <PageHead
          kind="staff"
          above={<a href={hrefs.seating}>{t('seating')}</a>}
          title={<span lang="pl">{t('title', { title: page.workshop.title })}</span>}
          lead={
            <>
              {t('lead')} <Kbd>Ctrl</Kbd> <Kbd>P</Kbd>
            </>
          }
          action={
            <ButtonLink variant="line" href={page.withNames ? self : `${self}?nazwiska=tak`}>
              {page.withNames ? t('noNames') : t('names')}
            </ButtonLink>
          }
        />
        {page.withNames && !page.isOpen ? (
          <OpenPeopleForm mayHandle action={hrefs.list} back="druk" />
        ) : null}
        {page.tables.length === 0 ? (
          <Empty title={t('empty')} headingLevel="h2">
            {t('emptyText')}
          </Empty>
        ) : null}
      </div>
      <div className="rsheets">
        {page.tables.map((table) => (
          <TableSheet
            key={table.id}
            table={table}
            title={page.workshop.title}
            session={page.session}
            address={page.address}
          />
        ))}
      </div>
    </>
  )
}
