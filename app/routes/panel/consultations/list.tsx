import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { ConsultationTable } from '../../../features/consultations/consultation-table.tsx'
import {
  listCurrent,
  listSettled,
} from '../../../features/consultations/list-consultations.server.ts'
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
  const actor = await requirePermission(request, 'desk.read')
  const { db, now, t, url } = openPage(request)
  return {
    now,
    mayEdit: can(actor, 'consultation.edit'),
    current: await listCurrent(db, now),
    settled: await listSettled(db, queryNumber(url.searchParams, 'przed'), now),
    head: { title: t('consultations.title'), noindex: true },
  }
}

export default function Consultations() {
  const { now, mayEdit, current, settled } = useLoaderData<typeof loader>()
  const t = useTranslations('consultations')
  const shared = {
    now,
    hrefOf: (id: number) => (mayEdit ? urls.panel.consultation(id) : null),
    deskOf: (id: number) => urls.panel.desk(id),
  }
  return (
    <>
      <PageHead
        kind="staff"
        title={t('title')}
        lead={t('panel.lead')}
        action={
          mayEdit ? (
            <ButtonLink icon="plus" href={urls.panel.newConsultation()}>
              {t('panel.new')}
            </ButtonLink>
          ) : null
        }
      />
      <div className="frame-stack">
        <Panel kind="staff" title={t('panel.current')}>
          {current.length === 0 ? (
            <Empty title={t('panel.empty')}>{mayEdit ? t('panel.emptyText') : null}</Empty>
          ) : (
            <ConsultationTable caption={t('panel.current')} rows={current} {...shared} />
          )}
        </Panel>
        {settled.rows.length > 0 ? (
          <Panel kind="staff" title={t('panel.settled')}>
            <ConsultationTable caption={t('panel.settled')} rows={settled.rows} {...shared} />
            <Pagination
              label={t('list.pages')}
              next={
                settled.next
                  ? {
                      href: `${urls.panel.consultations()}?przed=${settled.next}`,
                      label: t('list.older'),
                    }
                  : undefined
              }
            />
          </Panel>
        ) : null}
      </div>
    </>
  )
}
