import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedErrors, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { roundChoices } from './read-rounds.server.ts'

type NewRoundFormProps = {
  choices: Awaited<ReturnType<typeof roundChoices>>
  posted: PostedForm
}

/** Sets up a round: which vocabulary, who codes, which submissions. */
export function NewRoundForm({ choices, posted }: NewRoundFormProps) {
  const t = useTranslations('coding')
  const common = useTranslations('common')
  const errors = useTranslations('errors')
  const errorText = useErrorText()
  const refused = postedErrors(posted)
  const field = (name: string) => ({
    id: `round-${name}`,
    error: errorText(postedError(posted, name)),
  })
  const typed = (name: string) => ({ name, defaultValue: postedText(posted, name) })
  return (
    <form method="post" className="flow">
      <ErrorSummary
        title={errors('summary', { count: refused.length })}
        errors={refused.map(({ name, error }) => ({
          fieldId: `round-${name || 'name'}`,
          message: errorText(error) ?? '',
        }))}
      />
      <Panel kind="staff" title={t('newTitle')} titleHidden className="deskpart flow">
        <Field {...field('name')} label={t('field.name')} hint={t('field.nameHint')}>
          <TextInput {...typed('name')} required maxLength={120} />
        </Field>
        <Field {...field('vocabularyId')} label={t('field.vocabulary')}>
          <Select {...typed('vocabularyId')} required>
            {choices.vocabularies.map((row) => (
              <option key={row.id} value={row.id}>
                {row.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field {...field('coderId')} label={t('field.coder')} hint={t('field.coderHint')}>
          <Select {...typed('coderId')} required>
            <option value="">{t('field.choose')}</option>
            {choices.coders.map((row) => (
              <option key={row.id} value={row.id}>
                {row.name}
              </option>
            ))}
          </Select>
        </Field>
        <RadioGroup
          id="round-sample"
          name="sample"
          legend={t('field.sample')}
          error={errorText(postedError(posted, 'sample'))}
          choices={(['number', 'share', 'all'] as const).map((value) => ({
            value,
            label: t(`field.${value}`),
          }))}
          defaultValue={postedText(posted, 'sample') ?? 'number'}
          look="plain"
        />
        <Field {...field('size')} label={t('field.size')} hint={t('field.sizeHint')}>
          <TextInput {...typed('size')} inputMode="numeric" autoComplete="off" />
        </Field>
        <Field
          {...field('seed')}
          label={t('field.seed')}
          hint={t('field.seedHint')}
          optional={common('optional')}
        >
          <TextInput {...typed('seed')} inputMode="numeric" autoComplete="off" />
        </Field>
        <div className="deskfilter__g">
          {(['from', 'to'] as const).map((name) => (
            <Field
              key={name}
              {...field(name)}
              label={t(`field.${name}`)}
              optional={common('optional')}
            >
              <TextInput {...typed(name)} type="date" />
            </Field>
          ))}
          <Field {...field('kind')} label={t('field.kind')}>
            <Select {...typed('kind')}>
              <option value="">{t('field.anyKind')}</option>
              <option value="postulate">{t('field.postulate')}</option>
              <option value="remark">{t('field.remark')}</option>
            </Select>
          </Field>
          <Field {...field('consultationId')} label={t('field.consultation')}>
            <Select {...typed('consultationId')}>
              <option value="">{t('field.anyConsultation')}</option>
              {choices.consultations.map((row) => (
                <option key={row.id} value={row.id}>
                  {row.title}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <Button>{t('begin')}</Button>
      </Panel>
    </form>
  )
}
