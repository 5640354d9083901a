import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { LanguageFields } from '../../ui/language-fields.tsx'

const LANGUAGES = ['pl', 'en', 'uk'] as const

export type TermFieldsProps = {
  posted: PostedForm
  /** What is stored; empty for a new term. */
  values: Readonly<Record<string, string | null>>
}

/** How a field of these forms is filled: with what was typed if the form came back. */
export function useFields({ posted, values }: TermFieldsProps) {
  const errorText = useErrorText()
  const t = useTranslations('codebook.form')
  const isConflict = postedError(posted, '') === 'codebook.refusal.conflict'
  return {
    error: (name: string) => errorText(postedError(posted, name)),
    text: (name: string) => postedText(posted, name) ?? values[name] ?? '',
    /** After a conflict: what somebody else left there. */
    stored(name: string) {
      const typed = (postedText(posted, name) ?? '').replaceAll('\r\n', '\n').trim()
      const now = values[name] ?? ''
      if (!isConflict || typed === now) return null
      return <p className="stored">{t('stored', { text: now || t('storedNothing') })}</p>
    },
  }
}

export function NameFields(props: TermFieldsProps) {
  const t = useTranslations('codebook.form')
  const language = useTranslations('frame.language')
  const { error, text, stored } = useFields(props)
  return (
    <LanguageFields id="term-name" legend={t('name')}>
      {LANGUAGES.map((each) => (
        <Field
          key={each}
          id={`term-name_${each}`}
          label={language(each)}
          error={error(`name_${each}`)}
        >
          <TextInput name={`name_${each}`} lang={each} defaultValue={text(`name_${each}`)} />
          {stored(`name_${each}`)}
        </Field>
      ))}
    </LanguageFields>
  )
}

export function MeaningFields(props: TermFieldsProps) {
  const t = useTranslations('codebook.form')
  const language = useTranslations('frame.language')
  const { error, text, stored } = useFields(props)
  return (
    <>
      <LanguageFields id="term-description" legend={t('definition')} hint={t('definitionHint')}>
        {LANGUAGES.map((each) => (
          <Field
            key={each}
            id={`term-description_${each}`}
            label={language(each)}
            error={error(`description_${each}`)}
          >
            <TextArea
              name={`description_${each}`}
              lang={each}
              rows={4}
              defaultValue={text(`description_${each}`)}
            />
            {stored(`description_${each}`)}
          </Field>
        ))}
      </LanguageFields>
      {(
        [
          ['examples', 'examples'],
          ['counter_examples', 'counterExamples'],
          ['everyday_words', 'everydayWords'],
        ] as const
      ).map(([column, label]) => (
        <Field
          key={column}
          id={`term-${column}`}
          label={t(label)}
          hint={t(`${label}Hint`)}
          error={error(column)}
        >
          <TextArea name={column} rows={4} defaultValue={text(column)} />
          {stored(column)}
        </Field>
      ))}
    </>
  )
}

/** Why; no change is saved without it. */
export function NoteField({ posted }: { posted: PostedForm }) {
  const t = useTranslations('codebook.form')
  const { error, text } = useFields({ posted, values: {} })
  return (
    <Field id="term-note" label={t('note')} hint={t('noteHint')} error={error('note')}>
      <TextArea name="note" rows={2} required defaultValue={text('note')} />
    </Field>
  )
}
