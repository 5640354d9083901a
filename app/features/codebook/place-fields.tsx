import { useTranslations } from '../../i18n/page-context.tsx'
import { postedList, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { useFields } from './term-fields.tsx'

type AreaFieldsProps = {
  posted: PostedForm
  areas: readonly { id: number; name: string }[]
  primary: number | null
  secondary: readonly number[]
}

/** To which areas a theme belongs; the standard knows none, the city decides. */
export function AreaFields({ posted, areas, primary, secondary }: AreaFieldsProps) {
  const t = useTranslations('codebook.form')
  const { error } = useFields({ posted, values: {} })
  return (
    <>
      <Field id="term-primaryArea" label={t('primaryArea')} error={error('primaryArea')}>
        <Select
          name="primaryArea"
          defaultValue={postedText(posted, 'primaryArea') ?? String(primary ?? '')}
        >
          <option value="">{t('choose')}</option>
          {areas.map((area) => (
            <option key={area.id} value={area.id}>
              {area.name}
            </option>
          ))}
        </Select>
      </Field>
      <CheckboxGroup
        id="term-secondaryAreas"
        name="secondaryAreas"
        legend={t('secondaryAreas')}
        look="plain"
        choices={areas.map((area) => ({ value: String(area.id), label: area.name }))}
        defaultValues={postedList(posted, 'secondaryAreas') ?? secondary.map(String)}
      />
    </>
  )
}

export function CodeField({ posted, value }: { posted: PostedForm; value: string }) {
  const t = useTranslations('codebook.form')
  const { error, text } = useFields({ posted, values: { code: value } })
  return (
    <Field
      id="term-code"
      label={t('code')}
      hint={t('codeHint')}
      error={error('code')}
      className="frame-narrow"
    >
      <TextInput name="code" defaultValue={text('code')} />
    </Field>
  )
}

type ParentFieldProps = {
  posted: PostedForm
  parents: readonly { id: number; name: string }[]
  value: number | null
}

export function ParentField({ posted, parents, value }: ParentFieldProps) {
  const t = useTranslations('codebook.form')
  const { error, text } = useFields({ posted, values: { parentId: String(value ?? '') } })
  return (
    <Field id="term-parentId" label={t('parent')} error={error('parentId')}>
      <Select name="parentId" defaultValue={text('parentId')}>
        <option value="">{t('top')}</option>
        {parents.map((parent) => (
          <option key={parent.id} value={parent.id}>
            {parent.name}
          </option>
        ))}
      </Select>
    </Field>
  )
}
