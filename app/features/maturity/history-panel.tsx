import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { BySize } from '../../ui/charts/by-size.tsx'
import { StepHistory } from '../../ui/charts/step-history.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import type { EvidenceItem, Stream } from './evidence-item.ts'
import { EvidenceStreams, type PlaceHref } from './evidence-streams.tsx'
import { ExamplePill } from './example-pill.tsx'
import { stateOf } from './export-tables.ts'
import { countedRatings } from './rating-history.ts'
import { useDay, useLevel } from './rating-words.ts'
import type { CurrentRating } from './read-current.server.ts'
import type { Rating } from './read-ratings.server.ts'
import { changeOf } from './years-table.tsx'

type HistoryPanelProps = {
  subject: CurrentRating
  ratings: readonly Rating[]
  evidence: readonly EvidenceItem[]
  streams: readonly Stream[]
  today: string
  hrefOf: PlaceHref
  files: ReactNode
}

/** Every rating there was: the levels over the years as a picture, and as a table with all of them. */
export function HistoryPanel(props: HistoryPanelProps) {
  const { subject, ratings, evidence, streams, today, hrefOf, files } = props
  const t = useTranslations('maturity.history')
  const m = useTranslations('maturity')
  const day = useDay()
  const level = useLevel()
  const counted = countedRatings(ratings)
  const before = (rating: Rating) => {
    const index = counted.findIndex((each) => each.id === rating.id)
    return index < 0 ? null : changeOf(counted[index - 1]?.level ?? null, rating.level)
  }
  const chart = {
    title: t('chart', { name: subject.name }),
    description: [
      ...subject.history.map((step) => `${day(step.ratedOn)}: ${level(step.level)}.`),
      ...(subject.target
        ? [
            m('ladder.target', {
              level: subject.target.level,
              year: String(subject.target.byYear),
            }),
          ]
        : []),
    ].join(' '),
    points: subject.history.map((step) => ({ day: step.ratedOn, level: step.level })),
    target: subject.target ? { level: subject.target.level, year: subject.target.byYear } : null,
    max: 5,
    today: today,
    area: subject.code,
  }
  return (
    <Panel title={t('title')} lead={t('lead')} id="historia" className="mpart">
      {subject.history.length > 0 ? (
        <BySize wide={<StepHistory {...chart} />} narrow={<StepHistory {...chart} size="n" />} />
      ) : null}
      <DataTable
        caption={t('caption')}
        captionHidden
        cards
        rows={ratings}
        rowKey={(rating) => rating.id}
        columns={[
          {
            key: 'day',
            head: t('day'),
            rowHeader: true,
            render: (rating) => day(rating.ratedOn),
          },
          {
            key: 'level',
            head: t('level'),
            render: (rating) => (
              <>
                {rating.level} <ExamplePill isExample={rating.isExample} />
              </>
            ),
          },
          { key: 'change', head: t('change'), render: (rating) => before(rating) ?? t('noChange') },
          { key: 'method', head: t('method'), render: (rating) => m(`method.${rating.method}`) },
          {
            key: 'state',
            head: t('state'),
            render: (rating) => m(`state.${stateOf(rating, ratings)}`),
          },
          { key: 'evidence', head: t('evidence'), kind: 'end', render: (r) => r.evidenceCount },
        ]}
      />
      {ratings.map((rating) => (
        <Disclosure
          key={rating.id}
          icon="history"
          summary={t('reasons', { date: day(rating.ratedOn), level: rating.level ?? 0 })}
        >
          {rating.state === 'withdrawn' && rating.withdrawnAt ? (
            <p>
              <b>{t('withdrawn', { date: day(rating.withdrawnAt) })}</b>{' '}
              <Written locale="pl">{rating.withdrawalReason}</Written>
            </p>
          ) : null}
          <p>
            {t('by')} <Written locale="pl">{rating.authorName}</Written>
          </p>
          <Written locale="pl" as="div">
            <PlainText text={rating.justification} />
          </Written>
          <EvidenceStreams
            streams={streams.filter((stream) =>
              evidence.some((item) => item.ratingId === rating.id && item.sourceId === stream.id),
            )}
            evidence={evidence.filter((item) => item.ratingId === rating.id)}
            hrefOf={hrefOf}
          />
        </Disclosure>
      ))}
      {files}
    </Panel>
  )
}
