import { useTranslations } from '../../i18n/page-context.tsx'
import { Field, Select } from '../../ui/field.tsx'
import type { VersionChoice } from './list-versions.server.ts'

type VersionFieldProps = {
  formId: string
  versions: readonly VersionChoice[]
  value: string
  error: string | undefined
}

/** The version that somebody had before their eyes. */
export function VersionField({ formId, versions, value, error }: VersionFieldProps) {
  const t = useTranslations('letters.new')
  return (
    <Field id={`${formId}-version`} label={t('version')} hint={t('versionHint')} error={error}>
      <Select name="version" required defaultValue={value}>
        {versions.map(({ id, title, number, state }) => (
          <option key={id} value={id}>
            {t('versionOption', { title, number, state })}
          </option>
        ))}
      </Select>
    </Field>
  )
}
