import { useTranslations } from '../../i18n/page-context.tsx'
import { Check } from '../../ui/check.tsx'
import { Field as FieldBox } from '../../ui/field.tsx'
import { LanguageFields } from '../../ui/language-fields.tsx'
import type { Shown } from './form-values.ts'
import { FrameControl } from './frame-control.tsx'
import { columnsOf, LANGUAGES, type Field } from './section.ts'

export type FrameFieldProps = {
  field: Field
  shown: Shown
  error: (column: string) => string | undefined
}

/** The input, or the three inputs, of one field. Their ids are the names of the columns. */
export function FrameField(props: FrameFieldProps) {
  const { field, shown, error } = props
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
  return (
    <FieldBox
      id={column}
      label={words.label}
      hint={words.hint}
      optional={words.optional}
      error={error(column)}
      className={field.kind === 'longtext' ? undefined : 'frame-narrow'}
    >
      <FrameControl {...props} column={column} />
      <Stored {...props} column={column} />
    </FieldBox>
  )
}

function TextInLanguages(shared: FrameFieldProps) {
  const { field, error } = shared
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
          <FrameControl {...shared} column={column} lang={LANGUAGES[index]} />
          <Stored {...shared} column={column} />
        </FieldBox>
      ))}
    </LanguageFields>
  )
}

/** After a conflict: what somebody else left in this field. */
function Stored({ field, shown, column }: FrameFieldProps & { column: string }) {
  const t = useTranslations('frame')
  const stored = shown.stored(column)
  if (stored === undefined) return null
  const option =
    field.kind === 'select'
      ? t(`option.${field.words}.${stored}` as Parameters<typeof t>[0])
      : undefined
  return (
    <p className="stored">
      {t('item.stored')} {option ?? (stored || t('item.storedNothing'))}
    </p>
  )
}

function useFieldWords(field: Field) {
  const t = useTranslations('frame')
  const common = useTranslations('common')
  const isOptional = 'required' in field && !field.required
  return {
    label: t(`field.${field.label}`),
    hint: field.hinted ? t(`hint.${field.label}` as Parameters<typeof t>[0]) : undefined,
    optional: isOptional ? common('optional') : undefined,
  }
}
