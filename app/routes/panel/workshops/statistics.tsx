import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CommentsPanel } from '../../../features/outcomes/comments-panel.tsx'
import { findWorkshop } from '../../../features/outcomes/find-workshop.server.ts'
import { statisticsOfWorkshop } from '../../../features/outcomes/read-statistics.server.ts'
import { workshopTables } from '../../../features/outcomes/stat-tables.ts'
import { StatisticsPanels, useStatWords } from '../../../features/outcomes/statistics-panels.tsx'
import { mayHandlePeople } from '../../../features/registrations/desk/open-people.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'workshop.edit')
  const { db, now, t } = openPage(request)
  const workshop = await findWorkshop(db, pathNumber(params.id))
  if (!workshop) throw notFound()
  const seesPeople = mayHandlePeople(actor, workshop)
  return {
    head: { title: `${t('outcomes.statistics.title')}: ${workshop.title}`, noindex: true },
    workshop: { id: workshop.id, title: workshop.title },
    numbers: await statisticsOfWorkshop(db, workshop.id, { now, seesPeople }),
    hrefs: {
      workshop: urls.panel.workshop(workshop.id),
      outcome: urls.panel.workshopOutcome(workshop.id),
      file: urls.panel.workshopNumbers(workshop.id),
    },
  }
}

export default function WorkshopStatistics() {
  const { workshop, numbers, hrefs } = useLoaderData<typeof loader>()
  const t = useTranslations('outcomes.statistics')
  const words = useStatWords()
  return (
    <>
      <PageHead
        kind="staff"
        above={
          <a href={hrefs.workshop}>
            <Written locale="pl">{workshop.title}</Written>
          </a>
        }
        title={t('title')}
        lead={t('lead')}
        action={
          <p className="wacts">
            <a href={hrefs.outcome}>{t('outcome')}</a>
            <ButtonLink variant="line" href={hrefs.file} icon="download">
              {t('file')}
            </ButtonLink>
          </p>
        }
      />
      <div className="wnumbers">
        <StatisticsPanels tables={workshopTables(numbers, words)} />
        <CommentsPanel comments={numbers.comments} />
      </div>
    </>
  )
}
