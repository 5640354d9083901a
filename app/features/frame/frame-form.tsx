import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedErrors, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { shownValues } from './form-values.ts'
import { FrameField } from './frame-field.tsx'
import { FRAME_CONFLICT } from './frame-refusal.ts'
import type { Values } from './row-schema.ts'
import { columnsOf, LANGUAGES, type Section } from './section.ts'

export type FrameFormProps = {
  section: Section
  /** What is stored, or what a new row starts with. */
  values: Values
  /** The mark of the stored row; null for a new one. */
  mark: string | null
  lastResult: PostedForm
  cancelHref: string
}

export function FrameForm(props: FrameFormProps) {
  const { section, values, mark, lastResult, cancelHref } = props
  const t = useTranslations('frame')
  const common = useTranslations('common')
  const summary = useTranslations('errors')
  const errorText = useErrorText()
  const { fields } = section
  const isConflict = postedError(lastResult, '') === FRAME_CONFLICT
  const shown = shownValues(lastResult, values, isConflict)
  const errors = postedErrors(lastResult).filter(({ name }) => name !== '')
  const refusal = errorText(postedError(lastResult, ''))
  const nameOf = (column: string) => {
    const field = fields.find((each) => columnsOf(each).includes(column))
    if (!field) return ''
    const language = LANGUAGES.find((each) => column === `${field.column}_${each}`)
    return `${t(`field.${field.label}`)}${language ? ` (${t(`language.${language}`)})` : ''}: `
  }
  return (
    <form method="post" className="frame-form" noValidate>
      {refusal ? (
        <Note kind="error" role="alert">
          {refusal}
        </Note>
      ) : null}
      <ErrorSummary
        title={summary('summary', { count: errors.length })}
        errors={errors.map(({ name, error }) => ({
          fieldId: name.replace(/\[.*$/, ''),
          message: `${nameOf(name)}${errorText(error) ?? ''}`,
        }))}
      />
      {/* After a conflict the new state has been shown beside the fields: saving again is meant. */}
      <input
        type="hidden"
        name="seen"
        value={(isConflict ? null : postedText(lastResult, 'seen')) || (mark ?? '')}
      />
      {fields.map((field) => (
        <FrameField
          key={field.column}
          field={field}
          shown={shown}
          error={(column) => errorText(postedError(lastResult, column))}
        />
      ))}
      {section.noted ? (
        <Field
          id="changeNote"
          label={t('changeNote')}
          hint={t('changeNoteHint')}
          error={errorText(postedError(lastResult, 'changeNote'))}
        >
          <TextArea
            name="changeNote"
            rows={2}
            defaultValue={postedText(lastResult, 'changeNote') ?? ''}
          />
        </Field>
      ) : null}
      {fields.some((field) => 'languages' in field && field.languages) ? (
        <p className="hint">{t('emptyTranslation')}</p>
      ) : null}
      <SendRow>
        <Button name="intent" value="save" icon="save">
          {mark === null ? t('item.add') : t('item.save')}
        </Button>
        <ButtonLink variant="ghost" href={cancelHref}>
          {common('cancel')}
        </ButtonLink>
      </SendRow>
    </form>
  )
}
