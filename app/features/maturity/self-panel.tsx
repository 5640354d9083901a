import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { DIMENSIONS } from './answers.ts'
import type { EvidenceItem, Stream } from './evidence-item.ts'
import { EvidenceStreams, type PlaceHref } from './evidence-streams.tsx'
import { ExamplePill } from './example-pill.tsx'
import { stateOf } from './export-tables.ts'
import { useDay, useLevel } from './rating-words.ts'
import type { Rating } from './read-ratings.server.ts'

type SelfPanelProps = {
  ratings: readonly Rating[]
  evidence: readonly EvidenceItem[]
  streams: readonly Stream[]
  hrefOf: PlaceHref
  files: ReactNode
}

/** What units say about themselves, by question; never counted into the level. */
export function SelfPanel({ ratings, evidence, streams, hrefOf, files }: SelfPanelProps) {
  const t = useTranslations('maturity.self')
  const m = useTranslations('maturity')
  const day = useDay()
  const level = useLevel()
  const living = ratings.filter((rating) => stateOf(rating, ratings) === 'published')
  // The newest of each unit stands first among its own.
  const newest = [...new Map(living.toReversed().map((each) => [each.unitId, each])).values()]
  const older = ratings.filter((rating) => !newest.includes(rating))
  return (
    <Panel title={t('title')} lead={t('lead')} id="samooceny" className="mpart">
      {newest.length === 0 ? <p>{t('none')}</p> : null}
      {newest.map((rating) => (
        <section key={rating.id} className="mself">
          <h3>
            <Written locale="pl">{rating.unit}</Written>
          </h3>
          <p>
            {level(rating.level)}, {day(rating.ratedOn)}.{' '}
            <ExamplePill isExample={rating.isExample} />
          </p>
          <DataTable
            caption={t('caption', { unit: rating.unit ?? '' })}
            captionHidden
            cards
            rows={DIMENSIONS}
            rowKey={(dimension) => dimension}
            columns={[
              {
                key: 'question',
                head: t('question'),
                rowHeader: true,
                render: (dimension) => (
                  <>
                    <b>{m(`dimension.${dimension}.name`)}</b>
                    <br />
                    {m(`dimension.${dimension}.question`)}
                  </>
                ),
              },
              {
                key: 'answer',
                head: t('answer'),
                render: (dimension) => {
                  const answer = rating.answers[dimension]?.answer
                  return answer ? m(`answer.${answer}`) : t('noAnswer')
                },
              },
              {
                key: 'note',
                head: t('note'),
                render: (dimension) => (
                  <Written locale="pl">{rating.answers[dimension]?.note ?? t('noNote')}</Written>
                ),
              },
            ]}
          />
          <Disclosure summary={t('reasons')} icon="scroll-text">
            <p>
              {t('by')} <Written locale="pl">{rating.authorName}</Written>
            </p>
            <Written locale="pl" as="div">
              <PlainText text={rating.justification} />
            </Written>
            <EvidenceStreams
              headingLevel="h4"
              streams={streams}
              evidence={evidence.filter((item) => item.ratingId === rating.id)}
              hrefOf={hrefOf}
            />
          </Disclosure>
        </section>
      ))}
      {older.length > 0 ? (
        <>
          <h3>{t('older')}</h3>
          <ul className="mlist">
            {older.map((rating) => (
              <li key={rating.id}>
                <Written locale="pl">{rating.unit}</Written>: {level(rating.level)},{' '}
                {day(rating.ratedOn)} ({m(`state.${stateOf(rating, ratings)}`)})
                {rating.withdrawalReason ? (
                  <>
                    : <Written locale="pl">{rating.withdrawalReason}</Written>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {files}
    </Panel>
  )
}
