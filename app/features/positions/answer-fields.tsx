import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import { POSITION_LOOK } from '../submissions/status-tag.tsx'
import { POSITION_CODES } from '../submissions/status.ts'
import type { PlainLanguage } from './plain-language.ts'
import { PlainLanguageNote } from './plain-language-note.tsx'
import type { PositionText } from './read-position.server.ts'
import { TemplateLinks, type TemplateChoice } from './template-links.tsx'

export type AnswerUnits = {
  /** An officer answers for the own unit; the strategy team for any. */
  own: { id: number; name: string } | null
  all: readonly { id: number; name: string }[]
}

type AnswerFieldsProps = {
  saved: PositionText | null
  plainLanguage: PlainLanguage | null
  units: AnswerUnits
  templates: readonly TemplateChoice[]
  posted: PostedForm
}

/** The answer itself: one of seven codes, in short, what changes, what does not, why, who answers. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { saved, plainLanguage, units, templates, posted } = props
  const t = useTranslations('positions.editor')
  const meaning = useTranslations('positions.meaning')
  const code = useTranslations('status.position')
  const errorText = useErrorText()
  const field = { form: 'position', posted }
  return (
    <>
      <TemplateLinks templates={templates} />
      <RadioGroup
        id="position-code"
        name="code"
        legend={t('code')}
        look="codes"
        error={errorText(postedError(posted, 'code'))}
        defaultValue={postedText(posted, 'code') ?? saved?.code ?? ''}
        choices={POSITION_CODES.map((value) => ({
          value,
          label: code(value),
          hint: meaning(value),
          ...POSITION_LOOK[value],
        }))}
      />
      <PostedField
        {...field}
        name="summary"
        label={t('summary')}
        hint={t('summaryHint')}
        value={saved?.summary}
        rows={2}
        className="area-in--s"
      />
      <PostedField
        {...field}
        name="justification"
        label={t('justification')}
        hint={t('justificationHint')}
        value={saved?.justification}
        rows={6}
      />
      {plainLanguage ? <PlainLanguageNote measured={plainLanguage} /> : null}
      <PostedField
        {...field}
        name="whatChanges"
        label={t('whatChanges')}
        hint={t('whatChangesHint')}
        value={saved?.whatChanges}
        rows={3}
        className="area-in--s"
        optional
      />
      <PostedField
        {...field}
        name="whatStays"
        label={t('whatStays')}
        value={saved?.whatStays}
        rows={3}
        className="area-in--s"
        optional
      />
      {units.own ? (
        <p>
          {t('unit')}: <b>{units.own.name}</b>
          <input type="hidden" name="unitId" value={units.own.id} />
        </p>
      ) : (
        <PostedField
          {...field}
          name="unitId"
          label={t('unit')}
          value={saved?.unitId?.toString()}
          choices={[
            { value: '', label: t('noUnit') },
            ...units.all.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
      )}
    </>
  )
}
