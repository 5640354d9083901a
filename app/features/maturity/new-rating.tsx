import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import { METHODS } from './new-rating-form.ts'
import type { Subject } from './subject.ts'

const ID = 'nowa'

type NewRatingProps = {
  subjects: readonly Pick<Subject, 'slug' | 'name'>[]
  /** Those that this person may assess for; one for an officer of a unit. */
  units: readonly { id: number; name: string }[]
  /** Whoever may not rate writes what the unit says about itself. */
  mayRate: boolean
  values: { subject: string; method: string; ratedOn: string; author: string }
  posted: PostedForm
}

export function NewRating({ subjects, units, mayRate, values, posted }: NewRatingProps) {
  const t = useTranslations('maturity.new')
  const m = useTranslations('maturity')
  const d = useTranslations('maturity.draft')
  const errorText = useErrorText()
  const field = { form: ID, posted }
  const none = { value: '', label: d('choose') }
  const [own] = units
  return (
    <Panel kind="staff" title={t('panel')}>
      <form method="post" className="sform" noValidate>
        <FormProblems posted={posted} id={ID} />
        <PostedField
          {...field}
          name="subject"
          label={t('subject')}
          value={values.subject}
          choices={[none, ...subjects.map(({ slug, name }) => ({ value: slug, label: name }))]}
        />
        {mayRate ? (
          <>
            <RadioGroup
              id={`${ID}-method`}
              name="method"
              legend={t('method')}
              error={errorText(postedError(posted, 'method'))}
              defaultValue={postedText(posted, 'method') ?? values.method}
              choices={METHODS.map((method) => ({
                value: method,
                label: m(`method.${method}`),
                hint: t(`methodHint.${method}`),
              }))}
            />
            <PostedField
              {...field}
              name="unit"
              label={t('unit')}
              hint={t('unitHint')}
              choices={[none, ...units.map(({ id, name }) => ({ value: String(id), label: name }))]}
              optional
            />
          </>
        ) : (
          <>
            <input type="hidden" name="method" value="self" />
            <input type="hidden" name="unit" value={own?.id ?? ''} />
            <p>
              {t('ownUnit')} {own ? <Written locale="pl">{own.name}</Written> : t('noUnit')}
            </p>
          </>
        )}
        <div className="half">
          <PostedField
            {...field}
            name="ratedOn"
            label={d('ratedOn')}
            hint={d('ratedOnHint')}
            value={values.ratedOn}
            input={{ type: 'date', className: 'input--s' }}
          />
          <PostedField
            {...field}
            name="author"
            label={d('author')}
            hint={d('authorHint')}
            value={values.author}
          />
        </div>
        <Check
          name="example"
          value="on"
          label={d('example')}
          hint={d('exampleHint')}
          defaultChecked={postedText(posted, 'example') === 'on'}
        />
        <SendRow>
          <Button icon="plus">{t('create')}</Button>
        </SendRow>
      </form>
    </Panel>
  )
}
