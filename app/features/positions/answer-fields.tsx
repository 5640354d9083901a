import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { Field, Select, TextArea } from '../../ui/field.tsx'
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
  const common = useTranslations('common')
  const errorText = useErrorText()
  const error = (name: string) => errorText(postedError(posted, name))
  const text = (name: string, before: string | null | undefined) =>
    postedText(posted, name) ?? before ?? ''
  return (
    <>
      <TemplateLinks templates={templates} />
      <RadioGroup
        id="position-code"
        name="code"
        legend={t('code')}
        look="codes"
        error={error('code')}
        defaultValue={text('code', saved?.code)}
        choices={POSITION_CODES.map((value) => ({
          value,
          label: code(value),
          hint: meaning(value),
          ...POSITION_LOOK[value],
        }))}
      />
      <Field
        id="position-summary"
        label={t('summary')}
        hint={t('summaryHint')}
        error={error('summary')}
      >
        <TextArea
          name="summary"
          rows={2}
          className="area-in--s"
          defaultValue={text('summary', saved?.summary)}
        />
      </Field>
      <Field
        id="position-justification"
        label={t('justification')}
        hint={t('justificationHint')}
        error={error('justification')}
      >
        <TextArea
          name="justification"
          rows={6}
          defaultValue={text('justification', saved?.justification)}
        />
      </Field>
      {plainLanguage ? <PlainLanguageNote measured={plainLanguage} /> : null}
      <Field
        id="position-whatChanges"
        label={t('whatChanges')}
        optional={common('optional')}
        hint={t('whatChangesHint')}
        error={error('whatChanges')}
      >
        <TextArea
          name="whatChanges"
          rows={3}
          className="area-in--s"
          defaultValue={text('whatChanges', saved?.whatChanges)}
        />
      </Field>
      <Field
        id="position-whatStays"
        label={t('whatStays')}
        optional={common('optional')}
        error={error('whatStays')}
      >
        <TextArea
          name="whatStays"
          rows={3}
          className="area-in--s"
          defaultValue={text('whatStays', saved?.whatStays)}
        />
      </Field>
      {units.own ? (
        <p>
          {t('unit')}: <b>{units.own.name}</b>
          <input type="hidden" name="unitId" value={units.own.id} />
        </p>
      ) : (
        <Field id="position-unitId" label={t('unit')} error={error('unitId')}>
          <Select name="unitId" defaultValue={text('unitId', saved?.unitId?.toString())}>
            <option value="">{t('noUnit')}</option>
            {units.all.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  )
}
