/* oxlint-disable jsx-a11y/no-autofocus --
   after a row was added or taken out the page is loaded anew: the keyboard goes on where the list is */
import type { ReactNode } from 'react'
import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Button, TextButton } from '../../../ui/button.tsx'
import { FieldError, Hint } from '../../../ui/field.tsx'
import { fieldId, type ShownForm } from './shown-form.ts'

type RowFieldsProps = {
  shown: ShownForm
  /** Of the list: the inputs of a row are called `agenda[0].title`. */
  name: string
  legend: string
  hint?: ReactNode
  add: string
  /** Names a row for its button: „Usuń punkt 2”. */
  rowLabel: (number: number) => string
  removeLabel: (number: number) => string
  /** `isNew`: added just now, so its first input takes the focus. */
  children: (prefix: string, isNew: boolean) => ReactNode
}

/** A list of equal rows. Rows come and go by buttons that post the form: it needs no script. */
export function RowFields(props: RowFieldsProps) {
  const { shown, name, legend, hint, add, rowLabel, removeLabel, children } = props
  const t = useTranslations('workshopDesk')
  const errorText = useErrorText()
  const id = fieldId(shown.id, name)
  const error = errorText(shown.error(name))
  const stored = shown.storedRows(name)
  const touched = shown.touched(name)
  const rowButton = { formNoValidate: true, name: '__intent__' }
  const insert = { type: 'insert', payload: { name, defaultValue: { row: '1' } } }
  return (
    <fieldset id={id} className="wrows" tabIndex={-1}>
      <legend className="lbl">{legend}</legend>
      {hint ? <Hint id={id}>{hint}</Hint> : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {stored ? (
        <p className="stored">
          {t('stored')} {stored.join('\n') || t('storedNothing')}
        </p>
      ) : null}
      {Array.from({ length: shown.count(name) }, (_, index) => {
        const prefix = `${name}[${index}]`
        return (
          <fieldset key={prefix} className="wrow">
            <legend className="vh">{rowLabel(index + 1)}</legend>
            <input type="hidden" name={`${prefix}.row`} value="1" />
            {children(prefix, touched === index)}
            <TextButton
              {...rowButton}
              value={JSON.stringify({ type: 'remove', payload: { name, index } })}
              aria-label={removeLabel(index + 1)}
            >
              {t('row.remove')}
            </TextButton>
          </fieldset>
        )
      })}
      <p>
        <Button
          {...rowButton}
          variant="line"
          icon="plus"
          value={JSON.stringify(insert)}
          autoFocus={touched === 'removed'}
        >
          {add}
        </Button>
      </p>
    </fieldset>
  )
}

/** Enter in a field saves: otherwise it would press the first button that takes a row out. */
export function SaveByEnter() {
  return (
    <button
      type="submit"
      className="vh"
      name="intent"
      value="save"
      tabIndex={-1}
      aria-hidden="true"
    />
  )
}
