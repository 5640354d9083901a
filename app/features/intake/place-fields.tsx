import { useTranslations } from '../../i18n/page-context.tsx'
import { Half } from '../../ui/columns.tsx'
import { Field, Select } from '../../ui/field.tsx'
import type { FormChoices } from './form-choices.server.ts'

type PlaceFieldsProps = {
  formId: string
  value: (name: string) => string
  error: (name: string) => string | undefined
  choices: FormChoices
}

/** What it is about and where, as far as the author knows. */
export function PlaceFields({ formId, value, error, choices }: PlaceFieldsProps) {
  const t = useTranslations('submit.field')
  const common = useTranslations('common')
  const field = (name: string) => ({
    id: `${formId}-${name}`,
    error: error(name),
    optional: common('optional'),
  })
  return (
    <Half>
      <Field {...field('area')} label={t('area')}>
        <Select name="area" defaultValue={value('area')}>
          <option value="">{t('areaUnknown')}</option>
          {choices.areas.map((area) => (
            <option key={area.id} value={area.id}>
              {area.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field {...field('estate')} label={t('estate')}>
        <Select name="estate" defaultValue={value('estate')}>
          <option value="">{t('estateUnknown')}</option>
          {choices.estates.map((estate) => (
            <option key={estate.id} value={estate.id}>
              {estate.name}
            </option>
          ))}
        </Select>
      </Field>
    </Half>
  )
}
