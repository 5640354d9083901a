import { useTranslations } from '../../i18n/page-context.tsx'
import { Check } from '../../ui/check.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Field as FieldBox, Select, TextArea, TextInput } from '../../ui/field.tsx'
import { LanguageFields } from '../../ui/language-fields.tsx'
import type { Shown } from './form-values.ts'
import { columnsOf, LANGUAGES, type Field } from './section.ts'

export type FrameFieldProps = {
  field: Field
  shown: Shown
  error: (column: string) => string | undefined
  /** Areas a theme can belong to. */
  areas: readonly { id: string; title: string }[]
}

/** The input, or the three inputs, of one field. Their ids are the names of the columns. */
export function FrameField(props: FrameFieldProps) {
  const { field, shown, error, areas } = props
  const words = useFieldWords(field)
  if ('languages' in field && field.languages) return <TextInLanguages {...props} />
  const { column } = field
  if (field.kind === 'flag') {
    return (
      <Check
        id={column}
        name={column}
        label={words.label}
        hint={words.hint}
        defaultChecked={['1', 'on'].includes(shown.text(column))}
      />
    )
  }
  if (field.kind === 'areas') {
    return (
      <CheckboxGroup
        id={column}
        name={column}
        legend={words.label}
        error={error(column)}
        optional={words.optional}
        look="plain"
        choices={areas.map(({ id, title }) => ({ value: id, label: title }))}
        defaultValues={shown.list(column)}
      />
    )
  }
  return (
    <FieldBox
      id={column}
      label={words.label}
      hint={words.hint}
      optional={words.optional}
      error={error(column)}
      className={field.kind === 'longtext' ? undefined : 'frame-narrow'}
    >
      <Control {...props} column={column} />
      <Stored text={shown.stored(column)} />
    </FieldBox>
  )
}

function TextInLanguages({ field, shown, error, ...rest }: FrameFieldProps) {
  const words = useFieldWords(field)
  const t = useTranslations('frame')
  return (
    <LanguageFields
      id={field.column}
      legend={words.label}
      hint={words.hint}
      optional={words.optional}
    >
      {columnsOf(field).map((column, index) => (
        <FieldBox
          key={column}
          id={column}
          label={t(`language.${LANGUAGES[index] ?? 'pl'}`)}
          error={error(column)}
        >
          <Control
            {...rest}
            field={field}
            shown={shown}
            error={error}
            column={column}
            lang={LANGUAGES[index]}
          />
          <Stored text={shown.stored(column)} />
        </FieldBox>
      ))}
    </LanguageFields>
  )
}

function Control(props: FrameFieldProps & { column: string; lang?: string }) {
  const { field, shown, areas, column, lang } = props
  const t = useTranslations('frame')
  const text = shown.text(column)
  const shared = { name: column, defaultValue: text, lang }
  switch (field.kind) {
    case 'longtext':
      return <TextArea {...shared} rows={4} />
    case 'number':
      return <TextInput {...shared} inputMode="numeric" />
    case 'email':
      return <TextInput {...shared} type="email" />
    case 'url':
      return <TextInput {...shared} inputMode="url" />
    case 'date':
      return <TextInput {...shared} type="date" />
    case 'select':
      return (
        <Select {...shared}>
          {text === '' ? <option value="">{t('choose')}</option> : null}
          {field.options.map((option) => (
            <option key={option} value={option}>
              {t(`option.${field.words}.${option}` as Parameters<typeof t>[0])}
            </option>
          ))}
        </Select>
      )
    case 'area':
      return (
        <Select {...shared}>
          {text === '' ? <option value="">{t('choose')}</option> : null}
          {areas.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      )
    default:
      return <TextInput {...shared} />
  }
}

function Stored({ text }: { text: string | undefined }) {
  const t = useTranslations('frame.item')
  if (text === undefined) return null
  return (
    <p className="stored">
      {t('stored')} {text || t('storedNothing')}
    </p>
  )
}

function useFieldWords(field: Field) {
  const t = useTranslations('frame')
  const common = useTranslations('common')
  const isOptional = ('required' in field && !field.required) || field.kind === 'areas'
  return {
    label: t(`field.${field.label}`),
    hint: field.hinted ? t(`hint.${field.label}` as Parameters<typeof t>[0]) : undefined,
    optional: isOptional ? common('optional') : undefined,
  }
}
