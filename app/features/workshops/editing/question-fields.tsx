import { useTranslations } from '../../../i18n/page-context.tsx'
import { Check } from '../../../ui/check.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { DeskField } from './desk-field.tsx'
import { QUESTION_KINDS } from './forms.ts'
import { RowFields } from './row-fields.tsx'
import { fieldId, type ShownForm } from './shown-form.ts'

/** What people are asked when they sign up. */
export function QuestionFields({ shown }: { shown: ShownForm }) {
  const t = useTranslations('workshopDesk')
  return (
    <Panel kind="staff" title={t('form.questions')} lead={t('form.questionsLead')} className="flow">
      <RowFields
        shown={shown}
        name="questions"
        legend={t('questions.legend')}
        add={t('questions.add')}
        rowLabel={(number) => t('questions.row', { number })}
        removeLabel={(number) => t('questions.remove', { number })}
      >
        {(prefix, isNew) => (
          <>
            <input type="hidden" name={`${prefix}.key`} value={shown.text(`${prefix}.key`)} />
            <div className="wrow__two">
              <DeskField
                shown={shown}
                name={`${prefix}.label`}
                label={t('questions.label')}
                lang="pl"
                input={{ autoFocus: isNew }}
              />
              <DeskField
                shown={shown}
                name={`${prefix}.kind`}
                label={t('questions.kind')}
                choices={QUESTION_KINDS.map((value) => ({
                  value,
                  label: t(`questions.kinds.${value}`),
                }))}
              />
            </div>
            <DeskField
              shown={shown}
              name={`${prefix}.options`}
              label={t('questions.options')}
              hint={t('questions.optionsHint')}
              optional
              rows={3}
              lang="pl"
            />
            <Check
              id={fieldId(shown.id, `${prefix}.required`)}
              name={`${prefix}.required`}
              value="on"
              defaultChecked={shown.text(`${prefix}.required`) !== ''}
              label={t('questions.required')}
            />
          </>
        )}
      </RowFields>
    </Panel>
  )
}
