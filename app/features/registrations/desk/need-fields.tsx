import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedList, type PostedForm } from '../../../lib/posted-form.ts'
import { Check } from '../../../ui/check.tsx'
import { FieldError, Hint, TextInput } from '../../../ui/field.tsx'
import { ACCESS_NEEDS } from '../../workshops/workshop-parts.ts'
import type { ListedRegistration } from '../list-registrations-rows.server.ts'
import { NOTE_MAX } from '../form-limits.ts'

type NeedFieldsProps = {
  person: ListedRegistration | null
  posted: PostedForm
  error: string | undefined
}

/** Each need with a line for what exactly. */
export function NeedFields({ person, posted, error }: NeedFieldsProps) {
  const t = useTranslations('registrations.form')
  const name = useTranslations('status.accessNeed')
  const ticked = postedList(posted, 'needs') ?? person?.needs.map(({ need }) => need) ?? []
  const notes = posted?.initialValue?.note as Record<string, unknown> | undefined
  const noteOf = (need: string) => {
    const typed = notes?.[need]
    if (posted) return typeof typed === 'string' ? typed : ''
    return person?.needs.find((each) => each.need === need)?.note ?? ''
  }
  return (
    <fieldset className="field" aria-describedby="needs-description">
      <legend className="lbl">{t('needs')}</legend>
      <Hint id="needs">{t('needsHint')}</Hint>
      {error ? <FieldError id="needs">{error}</FieldError> : null}
      <div className="rneedin">
        {ACCESS_NEEDS.map((need, index) => (
          <div key={need}>
            <Check
              id={index === 0 ? 'needs' : undefined}
              name="needs"
              value={need}
              label={name(need)}
              defaultChecked={ticked.includes(need)}
            />
            <TextInput
              name={`note.${need}`}
              aria-label={t('note', { need: name(need) })}
              defaultValue={noteOf(need)}
              maxLength={NOTE_MAX}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
