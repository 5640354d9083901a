import { useTranslations } from '../../i18n/page-context.tsx'
import { postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Field, FieldError, Select } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useDeskProblems } from '../registrations/desk/desk-problems.tsx'
import type { Question } from '../workshops/workshop-parts.ts'
import { RULES } from './limits.ts'

type SeatFormProps = {
  action: string
  posted: PostedForm
  questions: readonly Question[]
  seated: number
  standing: number
}

/** The rules that seat everybody, and the one for late comers. */
export function SeatForm({ action, posted, questions, seated, standing }: SeatFormProps) {
  const t = useTranslations('registrations.hall.seat')
  const { at } = useDeskProblems(posted)
  const rules = RULES.filter((rule) => rule !== 'topic' || questions.length > 0)
  return (
    <Panel kind="staff" title={t('title')}>
      <form method="post" action={action} className="flow" noValidate>
        {seated > 0 ? <input type="hidden" name="seated" value="1" /> : null}
        <RadioGroup
          id="rule"
          name="rule"
          legend={t('rule')}
          error={at('rule')}
          defaultValue={postedText(posted, 'rule') ?? 'mixed'}
          choices={rules.map((rule) => ({ value: rule, label: t(rule), hint: t(`${rule}Hint`) }))}
        />
        {questions.length > 0 ? (
          <Field id="question" label={t('question')} error={at('question')}>
            <Select name="question" defaultValue={postedText(posted, 'question') ?? ''}>
              <option value="">{t('noQuestion')}</option>
              {questions.map((question) => (
                <option key={question.key} value={question.key}>
                  {question.label}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
        {seated > 0 ? (
          <div className={at('again') ? 'field field--err' : 'field'}>
            {at('again') ? <FieldError id="again">{at('again')}</FieldError> : null}
            <Check
              id="again"
              name="again"
              label={t('again', { count: seated })}
              aria-describedby={at('again') ? 'again-error' : undefined}
            />
          </div>
        ) : null}
        <Button name="intent" value="seat" icon="users-round">
          {t('submit')}
        </Button>
      </form>
      {standing > 0 && seated > 0 ? (
        <form method="post" action={action} className="flow-s deskpart">
          <h3>{t('lateTitle')}</h3>
          <p className="muted sm">{t('lateHint')}</p>
          <Button name="intent" value="late" variant="line" icon="user-plus">
            {t('late', { count: standing })}
          </Button>
        </form>
      ) : null}
    </Panel>
  )
}
