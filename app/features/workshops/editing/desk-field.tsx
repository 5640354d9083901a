import { useTranslations } from '../../../i18n/page-context.tsx'
import { FormField, type FieldWords } from '../../forms/form-field.tsx'
import { fieldId, type ShownForm } from './shown-form.ts'

type DeskFieldProps = FieldWords & { shown: ShownForm }

/** One input of the organiser's forms, with what was typed, what is wrong and what somebody else left. */
export function DeskField({ shown, ...words }: DeskFieldProps) {
  return (
    <FormField
      {...words}
      id={fieldId(shown.id, words.name)}
      error={shown.error(words.name)}
      value={shown.text(words.name)}
    >
      <Stored shown={shown} name={words.name} choices={words.choices} />
    </FormField>
  )
}

type StoredProps = Pick<DeskFieldProps, 'shown' | 'name' | 'choices'>

/** After a conflict: what somebody else left here. */
function Stored({ shown, name, choices }: StoredProps) {
  const t = useTranslations('workshopDesk')
  const stored = shown.stored(name)
  if (stored === undefined) return null
  const words = choices?.find((choice) => choice.value === stored)?.label ?? stored
  return (
    <p className="stored">
      {t('stored')} {words || t('storedNothing')}
    </p>
  )
}
