import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import { ANSWERS, DIMENSIONS } from './answers.ts'
import type { Rating } from './read-ratings.server.ts'
import type { Level } from './read-subject.server.ts'

export const DRAFT_ID = 'ocena'

type DraftWordsProps = { rating: Rating; levels: readonly Level[]; posted: PostedForm }

/** What a draft says: the level with its words, the day, who, why; of a unit also its answers. */
export function DraftWords({ rating, levels, posted }: DraftWordsProps) {
  const t = useTranslations('maturity.draft')
  const errorText = useErrorText()
  const field = { form: DRAFT_ID, posted }
  const isExample = posted ? postedText(posted, 'example') === 'on' : rating.isExample
  return (
    <Panel kind="staff" title={t('title')} id="szkic">
      <div className="sform">
        <RadioGroup
          id={`${DRAFT_ID}-level`}
          name="level"
          legend={t('level')}
          hint={t('levelHint')}
          error={errorText(postedError(posted, 'level'))}
          defaultValue={postedText(posted, 'level') ?? String(rating.level ?? '')}
          choices={levels.map((each) => ({
            value: String(each.level),
            label: `${each.level}. ${each.name}`,
            hint: each.description,
          }))}
        />
        <PostedField
          {...field}
          name="justification"
          label={t('justification')}
          hint={t('justificationHint')}
          value={rating.justification}
          rows={7}
          lang="pl"
        />
        <div className="half">
          <PostedField
            {...field}
            name="ratedOn"
            label={t('ratedOn')}
            hint={t('ratedOnHint')}
            value={rating.ratedOn}
            input={{ type: 'date', className: 'input--s' }}
          />
          <PostedField
            {...field}
            name="author"
            label={t('author')}
            hint={t('authorHint')}
            value={rating.authorName}
          />
        </div>
        {rating.method === 'self' ? <Questions rating={rating} posted={posted} /> : null}
        <Check
          name="example"
          value="on"
          label={t('example')}
          hint={t('exampleHint')}
          defaultChecked={isExample}
        />
        <SendRow>
          <Button name="intent" value="save" icon="save">
            {t('save')}
          </Button>
        </SendRow>
      </div>
    </Panel>
  )
}

/** The question of each dimension, with words beside the answer. */
function Questions({ rating, posted }: Pick<DraftWordsProps, 'rating' | 'posted'>) {
  const t = useTranslations('maturity.draft')
  const m = useTranslations('maturity')
  const errorText = useErrorText()
  return (
    <div className="mquestions">
      <h3>{t('questions')}</h3>
      {DIMENSIONS.map((dimension) => {
        const stored = rating.answers[dimension]
        return (
          <div key={dimension}>
            <RadioGroup
              id={`${DRAFT_ID}-${dimension}`}
              name={dimension}
              look="plain"
              legend={m(`dimension.${dimension}.question`)}
              hint={m(`dimension.${dimension}.name`)}
              error={errorText(postedError(posted, dimension))}
              defaultValue={postedText(posted, dimension) ?? stored?.answer ?? ''}
              choices={ANSWERS.map((answer) => ({ value: answer, label: m(`answer.${answer}`) }))}
            />
            <PostedField
              form={DRAFT_ID}
              posted={posted}
              name={`${dimension}Note`}
              label={t('note', { name: m(`dimension.${dimension}.name`) })}
              value={stored?.note}
              lang="pl"
              optional
            />
          </div>
        )
      })}
    </div>
  )
}
