import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import { DraftEvidence } from './draft-evidence.tsx'
import { DRAFT_ID, DraftWords } from './draft-words.tsx'
import type { EvidenceItem, Stream } from './evidence-item.ts'
import type { PlaceHref } from './evidence-streams.tsx'
import type { Candidate } from './find-evidence.server.ts'
import type { Missing } from './rating-rules.ts'
import type { Rating } from './read-ratings.server.ts'
import type { Level } from './read-subject.server.ts'

export type DraftPageProps = {
  rating: Rating
  levels: readonly Level[]
  evidence: readonly EvidenceItem[]
  streams: readonly Stream[]
  found: readonly Candidate[] | null
  query: string
  missing: readonly Missing[]
  posted: PostedForm
  /** The answer to dropping the draft. */
  ending: PostedForm
  hrefOf: PlaceHref
}

/** One form, so that looking for evidence never loses what was typed above it. */
export function DraftPage(props: DraftPageProps) {
  const { rating, levels, missing, posted, ending } = props
  const t = useTranslations('maturity.draft')
  const isConflict = postedError(posted, '') === 'maturity.error.conflict'
  return (
    <div className="dform">
      <form method="post" noValidate className="dform">
        <FormProblems posted={posted} id={DRAFT_ID} />
        <input
          type="hidden"
          name="revision"
          // After a conflict what is stored now was told: saving again is meant.
          value={(isConflict ? null : postedText(posted, 'revision')) || rating.revision}
        />
        <DraftWords rating={rating} levels={levels} posted={posted} />
        {isConflict ? <Stored rating={rating} /> : null}
        <DraftEvidence {...props} />
        <Panel kind="staff" title={t('publish')} id="publikacja">
          <div className="sform">
            {missing.length > 0 ? (
              <>
                <p>{t('missing')}</p>
                <ul className="bullets">
                  {missing.map((what) => (
                    <li key={what}>{t(`missingList.${what}`)}</li>
                  ))}
                </ul>
              </>
            ) : null}
            <p>{t('publishLead')}</p>
            <div>
              <Button name="intent" value="publish" icon="megaphone">
                {t('publishSubmit')}
              </Button>
            </div>
          </div>
        </Panel>
      </form>
      <form method="post">
        <FormProblems posted={ending} id="usuniecie" />
        <input type="hidden" name="revision" value={rating.revision} />
        <TextButton name="intent" value="discard">
          {t('discard')}
        </TextButton>
      </form>
    </div>
  )
}

/** What somebody else saved meanwhile, beside what was typed here. */
function Stored({ rating }: { rating: Rating }) {
  const t = useTranslations('maturity.draft')
  const m = useTranslations('maturity')
  return (
    <Panel kind="staff" title={t('stored')}>
      <p>
        {rating.level === null ? m('notRated') : m('levelShort', { level: rating.level })},{' '}
        {rating.ratedOn}, {rating.authorName}
      </p>
      <p>{rating.justification || t('storedNothing')}</p>
    </Panel>
  )
}
