import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { can } from '../../../features/accounts/permissions.ts'
import { DraftsTable } from '../../../features/maturity/drafts-table.tsx'
import { ExamplePill } from '../../../features/maturity/example-pill.tsx'
import { useDay } from '../../../features/maturity/rating-words.ts'
import { currentRatings } from '../../../features/maturity/read-current.server.ts'
import { readDrafts } from '../../../features/maturity/read-desk.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { RoomTabs } from '../../../http/room-tabs.tsx'
import { urls } from '../../../http/urls.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Panel } from '../../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'maturity.assess')
  const { db, locale, t } = openPage(request)
  const [{ city, areas }, drafts] = await Promise.all([
    currentRatings(db, locale),
    readDrafts(db, actor, locale),
  ])
  return {
    head: { title: t('maturity.title'), noindex: true },
    subjects: [...areas, city],
    drafts,
    mayRate: can(actor, 'maturity.rate'),
  }
}

export default function MaturityDesk() {
  const { subjects, drafts, mayRate } = useLoaderData<typeof loader>()
  const t = useTranslations('maturity.desk')
  const m = useTranslations('maturity')
  const day = useDay()
  return (
    <>
      <PageHead
        kind="staff"
        title={m('title')}
        lead={t(mayRate ? 'lead' : 'leadUnit')}
        action={
          <ButtonLink icon="plus" href={urls.panel.newRating()}>
            {t('new')}
          </ButtonLink>
        }
      />
      <RoomTabs current="maturity" />
      <div className="frame-stack">
        <Panel kind="staff" title={t('drafts')}>
          {drafts.length === 0 ? (
            <p className="muted">{t('noDrafts')}</p>
          ) : (
            <DraftsTable drafts={drafts} hrefOf={(id) => urls.panel.rating(id)} />
          )}
        </Panel>
        <Panel kind="staff" title={t('subjects')}>
          <DataTable
            caption={t('subjects')}
            captionHidden
            cards
            rows={subjects}
            rowKey={(each) => each.slug}
            columns={[
              {
                key: 'subject',
                head: m('overview.subject'),
                rowHeader: true,
                render: (each) => <a href={urls.panel.maturityOf(each.slug)}>{each.name}</a>,
              },
              {
                key: 'level',
                head: m('overview.level'),
                render: (each) => (
                  <>
                    {each.level === null ? m('notRated') : `${each.level} ${each.levelName}`}{' '}
                    <ExamplePill isExample={each.isExample} />
                  </>
                ),
              },
              {
                key: 'day',
                head: m('rating.when'),
                render: (each) => (each.ratedOn ? day(each.ratedOn) : m('overview.noneShort')),
              },
              {
                key: 'evidence',
                head: m('overview.evidence'),
                kind: 'end',
                render: (each) => each.evidenceCount,
              },
              {
                key: 'target',
                head: m('overview.target'),
                render: (each) =>
                  each.target
                    ? m('overview.targetShort', {
                        level: each.target.level,
                        year: String(each.target.byYear),
                      })
                    : m('overview.noneShort'),
              },
            ]}
          />
        </Panel>
      </div>
    </>
  )
}
