import type { FieldMetadata } from '@conform-to/react'
import { useErrorText } from '../../i18n/error-text.ts'
import { Check } from '../../ui/check.tsx'
import { describedBy, FieldError } from '../../ui/field.tsx'

type SureFieldMetadata = Pick<
  FieldMetadata<string, Record<string, unknown>, string[]>,
  'id' | 'name' | 'errors'
>

/** The box before what cannot be undone. Never ticked beforehand, not even after a refusal. */
export function SureField({ field, label }: { field: SureFieldMetadata; label: string }) {
  const text = useErrorText()
  const error = text(field.errors?.[0])
  return (
    <div className="flow-s">
      {error ? <FieldError id={field.id}>{error}</FieldError> : null}
      <Check
        id={field.id}
        name={field.name}
        value="tak"
        label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(field.id, undefined, error)}
      />
    </div>
  )
}
