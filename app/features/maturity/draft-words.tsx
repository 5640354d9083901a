import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ANSWERS, DIMENSIONS } from './answers.ts'
import type { Rating } from './read-ratings.server.ts'
import type { Level } from './read-subject.server.ts'

export const DRAFT_ID = 'ocena'

type DraftWordsProps = { rating: Rating; levels: readonly Level[]; posted: PostedForm }

/** What a draft says: the level with its words, the day, who, why; of a unit also its answers. */
export function DraftWords({ rating, levels, posted }: DraftWordsProps) {
  const t = useTranslations('maturity.draft')
  const errorText = useErrorText()
  const error = (name: string) => errorText(postedError(posted, name))
  const shown = (name: string, stored: string) => postedText(posted, name) ?? stored
  const isExample = posted ? postedText(posted, 'example') === 'on' : rating.isExample
  return (
    <Panel kind="staff" title={t('title')} id="szkic">
      <div className="sform">
        <RadioGroup
          id={`${DRAFT_ID}-level`}
          name="level"
          legend={t('level')}
          hint={t('levelHint')}
          error={error('level')}
          defaultValue={shown('level', rating.level === null ? '' : String(rating.level))}
          choices={levels.map((each) => ({
            value: String(each.level),
            label: `${each.level}. ${each.name}`,
            hint: each.description,
          }))}
        />
        <Field
          id={`${DRAFT_ID}-justification`}
          label={t('justification')}
          hint={t('justificationHint')}
          error={error('justification')}
        >
          <TextArea
            name="justification"
            rows={7}
            lang="pl"
            defaultValue={shown('justification', rating.justification)}
          />
        </Field>
        <div className="half">
          <Field
            id={`${DRAFT_ID}-ratedOn`}
            label={t('ratedOn')}
            hint={t('ratedOnHint')}
            error={error('ratedOn')}
          >
            <TextInput
              type="date"
              name="ratedOn"
              defaultValue={shown('ratedOn', rating.ratedOn)}
              className="input--s"
            />
          </Field>
          <Field
            id={`${DRAFT_ID}-author`}
            label={t('author')}
            hint={t('authorHint')}
            error={error('author')}
          >
            <TextInput name="author" defaultValue={shown('author', rating.authorName)} />
          </Field>
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
            <Field
              id={`${DRAFT_ID}-${dimension}Note`}
              label={t('note', { name: m(`dimension.${dimension}.name`) })}
              optional={t('optional')}
              error={errorText(postedError(posted, `${dimension}Note`))}
            >
              <TextInput
                name={`${dimension}Note`}
                lang="pl"
                defaultValue={postedText(posted, `${dimension}Note`) ?? stored?.note ?? ''}
              />
            </Field>
          </div>
        )
      })}
    </div>
  )
}
