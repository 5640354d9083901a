import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import type { EvidenceItem, Stream } from './evidence-item.ts'
import { EvidenceStreams, type PlaceHref } from './evidence-streams.tsx'
import { ExamplePill } from './example-pill.tsx'
import { useDay } from './rating-words.ts'
import type { Rating } from './read-ratings.server.ts'
import { Note } from '../../ui/note.tsx'

type RatingPanelProps = {
  rating: Rating | null
  levelName: string | null
  evidence: readonly EvidenceItem[]
  streams: readonly Stream[]
  hrefOf: PlaceHref
}

/** The rating of today with its reasons; where there is none, that it is missing and who owes it. */
export function RatingPanel({ rating, levelName, evidence, streams, hrefOf }: RatingPanelProps) {
  const t = useTranslations('maturity.rating')
  const m = useTranslations('maturity')
  const day = useDay()
  if (!rating) {
    return (
      <Note kind="warning" title={t('none')}>
        {t('owed')}
      </Note>
    )
  }
  return (
    <>
      <Panel title={t('title')} className="mpart">
        <p className="mbig">
          <b>{m('levelShort', { level: rating.level ?? 0 })}</b> {levelName}{' '}
          <ExamplePill isExample={rating.isExample} />
        </p>
        <DefinitionList
          items={[
            {
              key: 'who',
              term: t('who'),
              value: <Written locale="pl">{rating.authorName}</Written>,
            },
            { key: 'when', term: t('when'), value: day(rating.ratedOn) },
            { key: 'how', term: t('how'), value: m(`method.${rating.method}`) },
          ]}
        />
        <h3>{t('why')}</h3>
        <Written locale="pl" as="div">
          <PlainText text={rating.justification} />
        </Written>
      </Panel>
      <Panel title={t('evidence')} lead={t('evidenceLead')} id="dowody" className="mpart">
        <EvidenceStreams streams={streams} evidence={evidence} hrefOf={hrefOf} />
      </Panel>
    </>
  )
}
