import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { ExamplePill } from './example-pill.tsx'
import { stateOf } from './export-tables.ts'
import { useDay, useLevel } from './rating-words.ts'
import type { Rating } from './read-ratings.server.ts'

type Row = Rating & { mayOpen: boolean }

/** Every rating of a subject that is public or was. */
export function RatingsDesk({
  ratings,
  hrefOf,
}: {
  ratings: readonly Row[]
  hrefOf: (id: number) => string
}) {
  const t = useTranslations('maturity.desk')
  const m = useTranslations('maturity')
  const day = useDay()
  const level = useLevel()
  if (ratings.length === 0) return <p className="muted">{t('noRatings')}</p>
  return (
    <DataTable
      caption={t('ratings')}
      captionHidden
      cards
      rows={ratings}
      rowKey={(rating) => rating.id}
      columns={[
        {
          key: 'level',
          head: m('overview.level'),
          rowHeader: true,
          render: (rating) => (
            <>
              {rating.mayOpen ? (
                <a href={hrefOf(rating.id)}>
                  {level(rating.level)}, {day(rating.ratedOn)}
                </a>
              ) : (
                `${level(rating.level)}, ${day(rating.ratedOn)}`
              )}{' '}
              <ExamplePill isExample={rating.isExample} />
            </>
          ),
        },
        { key: 'method', head: m('history.method'), render: (r) => m(`method.${r.method}`) },
        {
          key: 'who',
          head: m('rating.who'),
          render: (rating) => <Written locale="pl">{rating.unit ?? rating.authorName}</Written>,
        },
        {
          key: 'state',
          head: m('history.state'),
          render: (rating) => m(`state.${stateOf(rating, ratings)}`),
        },
        {
          key: 'evidence',
          head: m('overview.evidence'),
          kind: 'end',
          render: (rating) => rating.evidenceCount,
        },
      ]}
    />
  )
}
