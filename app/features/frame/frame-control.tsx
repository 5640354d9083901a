import { useTranslations } from '../../i18n/page-context.tsx'
import { Select, TextArea, TextInput } from '../../ui/field.tsx'
import type { FrameFieldProps } from './frame-field.tsx'

type FrameControlProps = FrameFieldProps & { column: string; lang?: string }

/** The input of one column, by the kind of its field. */
export function FrameControl(props: FrameControlProps) {
  const { field, shown, column, lang } = props
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
    default:
      return <TextInput {...shared} />
  }
}
