import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countPromise } from '../../features/promise/counters.server.ts'
import { readPromise } from '../../features/promise/promise.server.ts'
import { InfoPage } from '../../http/info-page.tsx'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, now, t } = openPage(request)
  return {
    head: { title: t('pages.promise.title') },
    now,
    promise: await readPromise(db),
    counters: await countPromise(db, now),
  }
}

export default function CityPromise() {
  const { now, promise, counters } = useLoaderData<typeof loader>()
  const t = useTranslations('pages.promise')
  const format = useFormatter()
  const { inModeration, lateInModeration } = counters
  const withChecked = (label: string, count: number) =>
    count > 0 ? `${label} (${t('figures.checked', { count })})` : label
  const waiting = withChecked(
    t('figures.waiting', { count: counters.waiting }),
    inModeration - lateInModeration,
  )
  const late = withChecked(t('figures.late', { count: counters.late }), lateInModeration)
  const all = counters.answered + counters.waiting + counters.late
  return (
    <InfoPage title={t('title')} lead={t('lead')}>
      <h2>{t('deadlines.title')}</h2>
      <p>{t('deadlines.moderation', { days: promise.moderationWorkingDays })}</p>
      <p>{t('deadlines.answer', { days: promise.answerDays })}</p>
      <p>{t('deadlines.source')}</p>
      <h2>{t('figures.title')}</h2>
      <DefinitionList
        items={[
          { key: 'all', term: format.number(all), value: t('figures.all', { count: all }) },
          {
            key: 'answered',
            term: format.number(counters.answered),
            value: t('figures.answered', { count: counters.answered }),
          },
          { key: 'waiting', term: format.number(counters.waiting), value: waiting },
          { key: 'late', term: format.number(counters.late), value: late },
        ]}
      />
      <p className="muted">
        {t('figures.asOf', {
          date: format.dateTime(new Date(now), { dateStyle: 'long', timeStyle: 'short' }),
        })}
      </p>
      <h2>{t('counting.title')}</h2>
      <p>{t('counting.text')}</p>
    </InfoPage>
  )
}
