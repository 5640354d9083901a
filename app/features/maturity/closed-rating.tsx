import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import type { EvidenceItem, Stream } from './evidence-item.ts'
import { EvidenceStreams, type PlaceHref } from './evidence-streams.tsx'
import { useDay, useLevel } from './rating-words.ts'
import type { Rating } from './read-ratings.server.ts'

type ClosedRatingProps = {
  rating: Rating
  evidence: readonly EvidenceItem[]
  streams: readonly Stream[]
  posted: PostedForm
  hrefOf: PlaceHref
}

/** A rating that is public or was: it is read, corrected by a new one, or taken back with a reason. */
export function ClosedRating({ rating, evidence, streams, posted, hrefOf }: ClosedRatingProps) {
  const t = useTranslations('maturity.closed')
  const m = useTranslations('maturity')
  const day = useDay()
  const level = useLevel()
  return (
    <div className="dform">
      <Panel kind="staff" title={t('title')}>
        <DefinitionList
          items={[
            { key: 'level', term: m('rating.level'), value: level(rating.level) },
            {
              key: 'who',
              term: m('rating.who'),
              value: <Written locale="pl">{rating.authorName}</Written>,
            },
            { key: 'when', term: m('rating.when'), value: day(rating.ratedOn) },
            {
              key: 'published',
              term: t('published'),
              value: rating.publishedAt ? day(rating.publishedAt) : '',
            },
            ...(rating.state === 'withdrawn'
              ? [
                  {
                    key: 'withdrawn',
                    term: t('withdrawn'),
                    value: <Written locale="pl">{rating.withdrawalReason}</Written>,
                  },
                ]
              : []),
          ]}
        />
        <Written locale="pl" as="div">
          <PlainText text={rating.justification} />
        </Written>
        <EvidenceStreams streams={streams} evidence={evidence} hrefOf={hrefOf} />
      </Panel>
      {rating.state === 'published' ? (
        <Panel kind="staff" title={t('change')} lead={t('changeLead')}>
          <form method="post" className="sform">
            <input type="hidden" name="revision" value={rating.revision} />
            <div>
              <Button variant="line" name="intent" value="correct" icon="pen-line">
                {t('correct')}
              </Button>
            </div>
          </form>
          <form method="post" className="sform" noValidate>
            <FormProblems posted={posted} id="wycofanie" />
            <input type="hidden" name="revision" value={rating.revision} />
            <PostedField
              form="wycofanie"
              posted={posted}
              name="reason"
              label={t('reason')}
              hint={t('reasonHint')}
              rows={3}
              lang="pl"
            />
            <div>
              <Button variant="no" name="intent" value="withdraw" icon="undo-2">
                {t('withdraw')}
              </Button>
            </div>
          </form>
        </Panel>
      ) : null}
    </div>
  )
}
