import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  ConsultationLines,
  OpenConsultationCard,
} from '../../features/consultations/consultation-card.tsx'
import { listCurrent, listSettled } from '../../features/consultations/list-consultations.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { queryNumber } from '../../http/query-number.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Wrap } from '../../ui/columns.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Empty } from '../../ui/note.tsx'
import { Breadcrumbs, PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { SubSection } from '../../ui/section.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, env, now, t, url } = openPage(request)
  const current = await listCurrent(db, now)
  const settled = await listSettled(db, queryNumber(url.searchParams, 'przed'), now)
  return {
    now,
    open: current.filter((row) => row.phase === 'open'),
    announced: current.filter((row) => row.phase === 'announced'),
    analysis: current.filter((row) => row.phase === 'analysis'),
    settled,
    head: {
      title: t('consultations.title'),
      description: t('consultations.description'),
      canonical: env.appOrigin + urls.consultations(),
    },
  }
}

export default function Consultations() {
  const { now, open, announced, analysis, settled } = useLoaderData<typeof loader>()
  const t = useTranslations('consultations')
  const nav = useTranslations('shell.nav')
  const shared = { now, hrefOf: urls.consultation, reportOf: urls.report }
  return (
    <Wrap className="cons">
      <Breadcrumbs
        label={useTranslations('common')('breadcrumbs')}
        items={[{ href: urls.home(), label: nav('home') }]}
        current={t('title')}
      />
      <PageHead
        title={t('title')}
        lead={t('lead')}
        action={
          <p>
            <Icon name="file-text" /> <a href={urls.documents()}>{nav('documents')}</a>{' '}
            <Icon name="rss" /> <a href={urls.consultationFeed()}>{t('list.feed')}</a>
          </p>
        }
      />
      {open.length === 0 ? (
        <Empty
          title={t('list.none')}
          headingLevel="h2"
          actions={<ButtonLink href={urls.newPostulate()}>{t('page.sendPostulate')}</ButtonLink>}
        >
          {t('list.noneText')}
        </Empty>
      ) : (
        <SubSection title={t('list.open')}>
          <div className="cons-open">
            {open.map((row) => (
              <OpenConsultationCard
                key={row.id}
                row={row}
                now={now}
                href={urls.consultation(row.slug)}
              />
            ))}
          </div>
        </SubSection>
      )}
      {(
        [
          ['announced', announced],
          ['analysis', analysis],
          ['settled', settled.rows],
        ] as const
      )
        .filter(([, rows]) => rows.length > 0)
        .map(([name, rows]) => (
          <SubSection key={name} title={t(`list.${name}`)}>
            <ConsultationLines rows={rows} {...shared} />
          </SubSection>
        ))}
      <Pagination
        label={t('list.pages')}
        next={
          settled.next
            ? {
                href: `${urls.consultations()}?przed=${settled.next}`,
                label: t('list.older'),
              }
            : undefined
        }
      />
    </Wrap>
  )
}
