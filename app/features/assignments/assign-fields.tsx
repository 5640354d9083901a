import type { ReactNode } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Field, Select, TextInput } from '../../ui/field.tsx'

export type AssignFieldsProps = {
  /** Begins the ids of the fields. */
  id: string
  units: readonly { id: number; name: string }[]
  today: string
  posted?: PostedForm
  /** Stands before the choice of the unit. */
  suggestions?: ReactNode
}

/** Unit, day and note; the names of the fields are those of `assignShape`. */
export function AssignFields({ id, units, today, posted, suggestions }: AssignFieldsProps) {
  const t = useTranslations('panel.assignment')
  const common = useTranslations('common')
  const errorText = useErrorText()
  return (
    <>
      {suggestions}
      <Field id={`${id}-unitId`} label={t('unit')} error={errorText(postedError(posted, 'unitId'))}>
        <Select name="unitId" defaultValue={postedText(posted, 'unitId') ?? ''}>
          <option value="">{t('choose')}</option>
          {units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field id={`${id}-dueOn`} label={t('due')} error={errorText(postedError(posted, 'dueOn'))}>
        <TextInput
          type="date"
          name="dueOn"
          min={today}
          defaultValue={postedText(posted, 'dueOn')}
        />
      </Field>
      <Field
        id={`${id}-note`}
        label={t('note')}
        optional={common('optional')}
        hint={t('noteHint')}
        error={errorText(postedError(posted, 'note'))}
      >
        <TextInput name="note" defaultValue={postedText(posted, 'note')} autoComplete="off" />
      </Field>
    </>
  )
}
