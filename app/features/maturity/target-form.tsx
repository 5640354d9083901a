import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../positions/form-problems.tsx'
import type { Level } from './read-subject.server.ts'
import type { Target } from './read-targets.server.ts'

const ID = 'cel'

type TargetFormProps = { target: Target | null; levels: readonly Level[]; posted: PostedForm }

/** Sets the target; the one before it stays in the history. */
export function TargetForm({ target, levels, posted }: TargetFormProps) {
  const t = useTranslations('maturity.target')
  const d = useTranslations('maturity.draft')
  const m = useTranslations('maturity')
  const errorText = useErrorText()
  const error = (name: string) => errorText(postedError(posted, name))
  const own = postedText(posted, 'intent') === 'target' ? posted : undefined
  const shown = (name: string, stored: string | undefined) => postedText(own, name) ?? stored ?? ''
  return (
    <Panel kind="staff" title={t('title')} lead={t('deskLead')} id="cel">
      <FormProblems posted={posted} id={ID} />
      {target ? (
        <p>
          <b>{t('now', { level: target.level, year: String(target.byYear) })}</b>{' '}
          {target.justification}
        </p>
      ) : (
        <p className="muted">{t('none')}</p>
      )}
      <form method="post" className="sform" noValidate>
        <input type="hidden" name="seen" value={target?.id ?? ''} />
        <div className="half">
          <Field id={`${ID}-level`} label={m('overview.level')} error={error('level')}>
            <Select name="level" defaultValue={shown('level', target ? String(target.level) : '')}>
              <option value="">{d('choose')}</option>
              {levels.map((each) => (
                <option key={each.level} value={each.level}>
                  {each.level}. {each.name}
                </option>
              ))}
            </Select>
          </Field>
          <Field id={`${ID}-year`} label={t('year')} hint={t('yearHint')} error={error('year')}>
            <TextInput
              name="year"
              inputMode="numeric"
              className="input--s"
              defaultValue={shown('year', target ? String(target.byYear) : '')}
            />
          </Field>
        </div>
        <Field
          id={`${ID}-justification`}
          label={t('why')}
          hint={t('whyHint')}
          error={error('justification')}
        >
          <TextArea
            name="justification"
            rows={3}
            lang="pl"
            defaultValue={shown('justification', target?.justification)}
          />
        </Field>
        <Check
          name="example"
          value="on"
          label={d('example')}
          defaultChecked={own ? postedText(own, 'example') === 'on' : target?.isExample}
        />
        <div>
          <Button name="intent" value="target" icon="target">
            {t('set')}
          </Button>
        </div>
      </form>
      {target ? (
        <form method="post">
          <input type="hidden" name="seen" value={target.id} />
          <TextButton name="intent" value="endTarget">
            {t('end')}
          </TextButton>
        </form>
      ) : null}
    </Panel>
  )
}
