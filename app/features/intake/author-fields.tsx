import { useTranslations } from '../../i18n/page-context.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Half } from '../../ui/columns.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { authorKinds, organisationTypes } from './limits.ts'

type AuthorFieldsProps = {
  formId: string
  value: (name: string) => string
  error: (name: string) => string | undefined
  /** Other words where somebody writes for the author. */
  legend?: string
  hint?: string
}

/** Who writes. The fields of an organisation open by CSS alone, so they open without script too. */
export function AuthorFields({ formId, value, error, legend, hint }: AuthorFieldsProps) {
  const t = useTranslations('submit.field')
  const status = useTranslations('status')
  const common = useTranslations('common')
  return (
    <div className="author">
      <RadioGroup
        id={`${formId}-author`}
        name="author"
        legend={legend ?? t('author')}
        hint={hint ?? t('authorHint')}
        error={error('author')}
        defaultValue={value('author') || 'resident'}
        choices={authorKinds.map((kind) => ({ value: kind, label: status(`author.${kind}`) }))}
      />
      <div className="author__more">
        <Half>
          <Field
            id={`${formId}-organisationName`}
            label={t('organisationName')}
            error={error('organisationName')}
          >
            <TextInput
              name="organisationName"
              autoComplete="organization"
              defaultValue={value('organisationName')}
            />
          </Field>
          <Field
            id={`${formId}-organisationType`}
            label={t('organisationType')}
            optional={common('optional')}
            error={error('organisationType')}
          >
            <Select name="organisationType" defaultValue={value('organisationType')}>
              <option value="">{t('organisationTypeUnknown')}</option>
              {organisationTypes.map((type) => (
                <option key={type} value={type}>
                  {status(`organisation.${type}`)}
                </option>
              ))}
            </Select>
          </Field>
        </Half>
      </div>
    </div>
  )
}
