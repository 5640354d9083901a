import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { statisticsOfSeries } from '../../../features/outcomes/read-statistics.server.ts'
import { seriesTables } from '../../../features/outcomes/stat-tables.ts'
import { StatisticsPanels, useStatWords } from '../../../features/outcomes/statistics-panels.tsx'
import { requirePermission } from '../../../http/actor.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { LinkList } from '../../../ui/definition-list.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export const meta = pageMeta

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePermission(request, 'workshop.edit')
  const { db, now, t } = openPage(request)
  const id = pathNumber(params.id)
  const numbers = id === null ? null : await statisticsOfSeries(db, id, now)
  if (id === null || !numbers) throw notFound()
  return {
    head: { title: t('outcomes.statistics.seriesTitle', { title: numbers.title }), noindex: true },
    numbers,
    hrefs: { list: urls.panel.workshops(), file: urls.panel.seriesNumbers(id) },
  }
}

export default function WorkshopSeries() {
  const { numbers, hrefs } = useLoaderData<typeof loader>()
  const t = useTranslations('outcomes.statistics')
  const shell = useTranslations('shell')
  const words = useStatWords()
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={hrefs.list}>{shell('panel.workshops')}</a>}
        title={<Written locale="pl">{numbers.title}</Written>}
        lead={t('seriesLead')}
        action={
          <ButtonLink variant="line" href={hrefs.file} icon="download">
            {t('file')}
          </ButtonLink>
        }
      />
      <div className="wnumbers">
        <LinkList
          items={numbers.workshops.map(({ id, title, startsOn }) => ({
            href: urls.panel.workshopStatistics(id),
            label: <Written locale="pl">{title}</Written>,
            note: words.day(startsOn),
          }))}
        />
        <StatisticsPanels tables={seriesTables(numbers, words)} />
      </div>
    </>
  )
}
