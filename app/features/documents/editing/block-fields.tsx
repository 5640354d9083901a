import { useTranslations } from '../../../i18n/page-context.tsx'
import { Field, Select, TextArea } from '../../../ui/field.tsx'
import type { Block } from '../block.ts'
import { formsFor } from './block-forms.ts'
import { useBlockWords } from './use-block-words.ts'

type WordsFieldProps = { kind: Block['kind']; value: string; error: string | undefined }

/** The words of a block as they are typed: of a picture what it shows, of a table its rows. */
export function WordsField({ kind, value, error }: WordsFieldProps) {
  const t = useTranslations('versions.editor')
  const [label, hint] =
    kind === 'table'
      ? [t('table'), t('tableHint')]
      : kind === 'image'
        ? [t('alt'), t('altHint')]
        : [t('text'), t('textHint')]
  const lines = value.split('\n').length + Math.floor(value.length / 80)
  return (
    <Field id="f-text" label={label} hint={hint} error={error}>
      <TextArea name="text" defaultValue={value} rows={Math.min(Math.max(lines + 1, 4), 24)} />
    </Field>
  )
}

export function FormField({ block, value }: { block: Block | null; value: string }) {
  const t = useTranslations('versions.editor')
  const words = useBlockWords()
  return (
    <Field id="f-form" label={t('form')}>
      <Select name="form" defaultValue={value}>
        {formsFor(block).map((form) => (
          <option key={form} value={form}>
            {words.form(form)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
