import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../positions/form-problems.tsx'
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
  const error = (name: string) => errorText(postedError(posted, name))
  const shown = (name: keyof NewRatingProps['values']) => postedText(posted, name) ?? values[name]
  const [own] = units
  return (
    <Panel kind="staff" title={t('panel')}>
      <form method="post" className="sform" noValidate>
        <FormProblems posted={posted} id={ID} />
        <Field id={`${ID}-subject`} label={t('subject')} error={error('subject')}>
          <Select name="subject" defaultValue={shown('subject')}>
            <option value="">{d('choose')}</option>
            {subjects.map((subject) => (
              <option key={subject.slug} value={subject.slug}>
                {subject.name}
              </option>
            ))}
          </Select>
        </Field>
        {mayRate ? (
          <>
            <RadioGroup
              id={`${ID}-method`}
              name="method"
              legend={t('method')}
              error={error('method')}
              defaultValue={shown('method')}
              choices={METHODS.map((method) => ({
                value: method,
                label: m(`method.${method}`),
                hint: t(`methodHint.${method}`),
              }))}
            />
            <Field
              id={`${ID}-unit`}
              label={t('unit')}
              hint={t('unitHint')}
              optional={d('optional')}
              error={error('unit')}
            >
              <Select name="unit" defaultValue={postedText(posted, 'unit') ?? ''}>
                <option value="">{d('choose')}</option>
                {units.map((unit) => (
                  <option key={unit.id} value={unit.id}>
                    {unit.name}
                  </option>
                ))}
              </Select>
            </Field>
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
          <Field
            id={`${ID}-ratedOn`}
            label={d('ratedOn')}
            hint={d('ratedOnHint')}
            error={error('ratedOn')}
          >
            <TextInput
              type="date"
              name="ratedOn"
              className="input--s"
              defaultValue={shown('ratedOn')}
            />
          </Field>
          <Field
            id={`${ID}-author`}
            label={d('author')}
            hint={d('authorHint')}
            error={error('author')}
          >
            <TextInput name="author" defaultValue={shown('author')} />
          </Field>
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
